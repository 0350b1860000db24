import type { Form } from '@stillpoint/client'
import { Formatted } from './Formatted'
import { useWords } from './settings'

type Field = NonNullable<Form['fields']>[number]
type Named = Exclude<Field, { blockType: 'message' }>

/** One field of a form with its label, and what is wrong with what was filled in. */
export const FormField = ({ field, problem }: { field: Field; problem: string | undefined }) => {
  const words = useWords()
  if (field.blockType === 'message') return field.message ? <Formatted text={field.message} /> : null
  const { name, label, required } = field
  return (
    <div className="field">
      <label htmlFor={name}>
        {label ?? name} {required && <span className="quiet">({words.required})</span>}
      </label>
      <Input field={field} hasProblem={problem !== undefined} />
      {problem !== undefined && (
        <p className="problem" id={`${name}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

const Input = ({ field, hasProblem }: { field: Named; hasProblem: boolean }) => {
  const { name, required } = field
  const common = {
    id: name,
    name,
    required: required ?? false,
    'aria-invalid': hasProblem,
    'aria-describedby': hasProblem ? `${name}-problem` : undefined,
  }
  switch (field.blockType) {
    case 'textarea':
      return <textarea {...common} rows={5} />
    case 'select':
      return (
        <select {...common} defaultValue={field.defaultValue ?? ''}>
          <option value="">{field.placeholder}</option>
          {field.options?.map(({ id, label, value }) => (
            <option key={id} value={value}>
              {label}
            </option>
          ))}
        </select>
      )
    case 'checkbox':
      return <input {...common} defaultChecked={field.defaultValue ?? false} type="checkbox" value="true" />
    default:
      return (
        <input
          {...common}
          autoComplete={field.blockType === 'email' ? 'email' : 'on'}
          type={field.blockType}
        />
      )
  }
}
