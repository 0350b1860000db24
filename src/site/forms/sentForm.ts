import type { Form } from '../../client'
import { elapsedField, homepageField } from '../../markup/form/FormView'

type SentForm = { values: Record<string, string>; homepage: string; elapsedMs?: number }

/** What a browser sent of a form: the answers to its fields, and what keeps programs out. */
export const sentForm = (form: Form, body: unknown): SentForm => {
  const sent: Record<string, unknown> = Object(body)
  const names = (form.fields ?? []).flatMap((field) => ('name' in field ? [field.name] : []))
  const elapsed = textOf(sent[elapsedField])
  return {
    // A box that is not ticked, or a field that is left empty, is no answer.
    values: Object.fromEntries(
      names.map((name) => [name, textOf(sent[name])]).filter(([, value]) => value !== ''),
    ),
    homepage: textOf(sent[homepageField]),
    ...(/^\d{1,9}$/.test(elapsed) ? { elapsedMs: Number(elapsed) } : {}),
  }
}

// A name that is sent twice makes a list.
const textOf = (value: unknown): string => String((Array.isArray(value) ? value[0] : value) ?? '')
