import { inLanguage } from '../../lib/inLanguage'
import type { Locale } from '../../lib/locale'
import { localizedPath } from '../../lib/localizedPath'
import { words } from '../../lib/words'
import type { Form } from '../../payload-types'
import { RichText } from '../RichText'
import { FormField, type NamedField } from './FormField'
import { fieldId } from './fieldId'

export type FormViewProps = {
  form: Form
  locale: Locale
  /** What was filled in, and what is wrong with it, after a try that failed. `problem`: what is about no field. */
  tried?: { values: Record<string, string>; problems: Record<string, string>; problem?: string } | undefined
}

/** A form as it stands on a page; it is sent without a script. */
export const FormView = ({ form, locale, tried }: FormViewProps) => (
  <form
    action={localizedPath(`/forms/${form.id}`, locale)}
    className="form-body"
    // A script measures how long the form was open; whoever sends it once more has it filled in already.
    data-form={tried ? 'again' : 'first'}
    method="post"
    noValidate
  >
    {tried && <Problems form={form} locale={locale} tried={tried} />}
    <p className="form-note">{inLanguage(note, locale)}</p>
    {form.fields?.map((field) =>
      field.blockType === 'message' ? (
        <RichText key={field.id} locale={locale} text={field.message} />
      ) : (
        <FormField
          field={field}
          formId={form.id}
          key={field.id}
          locale={locale}
          problem={tried?.problems[field.name]}
          value={tried && (tried.values[field.name] ?? '')}
        />
      ),
    )}
    {/* People neither see nor reach it; programs fill it in. */}
    <div aria-hidden="true" className="form-homepage" hidden>
      <label htmlFor={fieldId(form.id, homepageField)}>{inLanguage(leaveEmpty, locale)}</label>
      <input
        autoComplete="off"
        id={fieldId(form.id, homepageField)}
        name={homepageField}
        tabIndex={-1}
        type="text"
      />
    </div>
    <button className="button" type="submit">
      {form.submitButtonLabel || inLanguage(send, locale)}
    </button>
  </form>
)

/** The names of what is sent beside the fields. */
export const homepageField = '_homepage'
export const elapsedField = '_elapsed'

const note = words(
  'Please leave out details of your health. They are better told in person.',
  'No incluya datos sobre su salud. Es mejor contarlos en persona.',
)
const leaveEmpty = words('Leave this empty', 'Deje esto vacío')
const send = words('Send', 'Enviar')
const title = words('Something is not right yet', 'Hay algo que corregir')

type ProblemsProps = { form: Form; locale: Locale; tried: NonNullable<FormViewProps['tried']> }

/** All that is wrong, where a screen reader begins, with a link to each field. */
const Problems = ({ form, locale, tried: { problems, problem } }: ProblemsProps) => (
  // biome-ignore lint/a11y/noAutofocus: whoever sent the form is here because of what it says
  <div autoFocus className="form-problems" role="alert" tabIndex={-1}>
    <h2>{inLanguage(title, locale)}</h2>
    {problem && <p>{problem}</p>}
    <ul>
      {namedFields(form).map(({ name, label }) =>
        problems[name] === undefined ? null : (
          <li key={name}>
            <a href={`#${fieldId(form.id, name)}`}>
              {label ?? name}: {problems[name]}
            </a>
          </li>
        ),
      )}
    </ul>
  </div>
)

const namedFields = ({ fields }: Form): NamedField[] =>
  (fields ?? []).filter((field): field is NamedField => field.blockType !== 'message')
