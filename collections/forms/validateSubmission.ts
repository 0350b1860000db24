import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'
import { answerProblem } from '../../src/lib/answerProblem'
import { sayTo } from '../../src/lib/sayTo'
import { type Words, words } from '../../src/lib/words'
import type { Form, FormSubmission } from '../../src/payload-types'

type FormField = NonNullable<Form['fields']>[number]
type Answers = NonNullable<FormSubmission['submissionData']>

/**
 * Checks a message against its form: every answer belongs to a field, is of its kind, not too long, and there if the
 * field asks for it. Throws ValidationError with the name of each field at fault.
 */
export const validateSubmission: CollectionBeforeValidateHook<FormSubmission> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const form = await formOf(data?.form, req)
  const answers = textsOf(data?.submissionData)
  const errors = [
    ...unknownAnswers(form, answers),
    ...(form.fields ?? []).flatMap((field) => {
      const message = problemOf(field, answers)
      return message && 'name' in field ? [{ path: field.name, message }] : []
    }),
  ]
  if (errors.length === 0) return { ...data, submissionData: answers }
  throw new ValidationError(
    {
      collection: 'form-submissions',
      errors: errors.map(({ path, message }) => ({ path, message: sayTo(req, message) })),
    },
    req.t,
  )
}

/** What was sent as the texts that are kept: a program may send a number, or something that is no list at all. */
const textsOf = (sent: unknown): Answers =>
  (Array.isArray(sent) ? sent : []).map((answer: unknown) => {
    const { field, value } = Object(answer) as Partial<Answers[number]>
    return { field: String(field ?? ''), value: String(value ?? '') }
  })

const formOf = async (form: FormSubmission['form'] | undefined, req: PayloadRequest): Promise<Form> => {
  const id = typeof form === 'object' ? form?.id : form
  const { docs } = id
    ? await req.payload.find({
        collection: 'forms',
        where: { id: { equals: String(id) } },
        limit: 1,
        depth: 0,
        req,
      })
    : { docs: [] }
  if (docs[0]) return docs[0]
  const message = sayTo(req, words('This form does not exist.', 'Este formulario no existe.'))
  throw new ValidationError({ collection: 'form-submissions', errors: [{ path: 'form', message }] }, req.t)
}

const unknownAnswers = (form: Form, answers: Answers) => {
  const names = (form.fields ?? []).flatMap((field) => ('name' in field ? [field.name] : []))
  const seen = new Set<string>()
  return answers.flatMap(({ field }) => {
    const isKnown = names.includes(field) && !seen.has(field)
    seen.add(field)
    return isKnown
      ? []
      : [
          {
            path: String(field),
            message: words('This form has no such field.', 'Este formulario no tiene ese campo.'),
          },
        ]
  })
}

const problemOf = (field: FormField, answers: Answers): Words | null => {
  if (!('name' in field)) return null
  const value = answers.find((answer) => answer.field === field.name)?.value
  const asked = {
    kind: field.blockType,
    isRequired: ('required' in field && field.required) || false,
    options: field.blockType === 'select' ? (field.options ?? []).map((option) => option.value) : [],
  }
  return answerProblem(asked, value == null ? '' : String(value))
}
