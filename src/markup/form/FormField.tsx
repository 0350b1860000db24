import type { ReactNode } from 'react'
import { inLanguage } from '../../lib/inLanguage'
import type { Locale } from '../../lib/locale'
import { words } from '../../lib/words'
import type { Form } from '../../payload-types'
import { fieldId } from './fieldId'

type Field = NonNullable<Form['fields']>[number]
export type NamedField = Exclude<Field, { blockType: 'message' }>

type Props = {
  field: NamedField
  formId: string
  locale: Locale
  /** What was filled in before, where it is shown again. */
  value: string | undefined
  problem: string | undefined
}

/** One field of a form with its label, what is asked of it in words, and what is wrong with it. */
export const FormField = ({ field, formId, locale, value, problem }: Props) => {
  const id = fieldId(formId, field.name)
  const label = (
    <label htmlFor={id}>
      {field.label ?? field.name}
      {field.required && <span className="form-required"> ({inLanguage(required, locale)})</span>}
    </label>
  )
  const input = <Input field={field} hasProblem={problem !== undefined} id={id} value={value} />
  return (
    <div className={problem === undefined ? 'form-field' : 'form-field form-field-wrong'}>
      {field.blockType === 'checkbox' ? (
        <div className="form-choice">
          {input}
          {label}
        </div>
      ) : (
        label
      )}
      {problem !== undefined && (
        <p className="form-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {field.blockType !== 'checkbox' && input}
    </div>
  )
}

const required = words('required', 'obligatorio')

type InputProps = { field: NamedField; id: string; value: string | undefined; hasProblem: boolean }

const Input = ({ field, id, value, hasProblem }: InputProps): ReactNode => {
  const common = {
    id,
    name: field.name,
    required: field.required ?? false,
    ...(hasProblem ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem` } : {}),
  }
  switch (field.blockType) {
    case 'textarea':
      return (
        <textarea {...common} defaultValue={value ?? field.defaultValue ?? ''} maxLength={5000} rows={7} />
      )
    case 'select':
      return (
        <select {...common} defaultValue={value ?? field.defaultValue ?? ''}>
          <option value="">{field.placeholder}</option>
          {field.options?.map(({ label, value: option }) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </select>
      )
    case 'checkbox':
      return (
        <input
          {...common}
          defaultChecked={value === undefined ? (field.defaultValue ?? false) : value === 'true'}
          type="checkbox"
          value="true"
        />
      )
    case 'number':
      return (
        <input {...common} defaultValue={value ?? field.defaultValue ?? ''} inputMode="decimal" type="text" />
      )
    case 'email':
      return (
        <input {...common} autoComplete="email" defaultValue={value ?? ''} maxLength={254} type="email" />
      )
    default:
      return (
        <input
          {...common}
          {...knownAs(field.name)}
          defaultValue={value ?? field.defaultValue ?? ''}
          maxLength={500}
        />
      )
  }
}

/** What browsers can fill in by themselves (WCAG 2.2, 1.3.5), told by the name of a line of text. */
const knownAs = (name: string): { autoComplete?: string; type: string } => {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '')
  if (/^(phone|telephone|tel|mobile|telefono|movil)/.test(plain)) return { autoComplete: 'tel', type: 'tel' }
  if (/^(given|first)name$/.test(plain)) return { autoComplete: 'given-name', type: 'text' }
  if (/^(family|last)name$/.test(plain)) return { autoComplete: 'family-name', type: 'text' }
  if (/^(full|your)?name$|^nombre$/.test(plain)) return { autoComplete: 'name', type: 'text' }
  return { type: 'text' }
}
