import type { Locale } from './content'
import type { Transport } from './transport'

/** What a person filled in, by the names of the fields of the form; `undefined` is left out. */
export type FormValues = Record<string, string | number | boolean | undefined>

/** What keeps programs out; both may be left out. */
export type SendFormOptions = {
  locale?: Locale
  signal?: AbortSignal
  /** What is in a field that people don’t see; with anything in it the form is thanked for and not kept. */
  homepage?: string
  /** Milliseconds since the form was shown. Less than 2,000 throws InvalidRequestError without fields; then leave it out. */
  elapsedMs?: number
}

/**
 * Sends a form to the practice. Throws InvalidRequestError, whose `fields` are for the person to read, in the language
 * of `locale`. It is sent once; only where the server refused it as one too many is it tried again.
 */
export type SendForm = (formId: string, values: FormValues, options?: SendFormOptions) => Promise<void>

export const sendFormBy =
  ({ send }: Transport): SendForm =>
  async (form, values, { homepage, elapsedMs, ...query } = {}) => {
    const submissionData = Object.entries(values).flatMap(([field, value]) =>
      value === undefined ? [] : [{ field, value: String(value) }],
    )
    await send('/form-submissions', { form, submissionData, homepage, elapsedMs }, query)
  }
