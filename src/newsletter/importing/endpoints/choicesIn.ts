import type { PayloadRequest } from 'payload'
import { notUnderstood } from '../../../lib/problems'
import { words } from '../../../lib/words'
import { refused } from '../../sending/mailing/refused'
import { type Choices, columnKinds } from '../core/choices'
import type { Import } from '../imports'

/** The JSON that was sent. Refuses (400) anything else. */
export const bodyIn = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  try {
    const body: unknown = JSON.parse((await req.text?.()) ?? '')
    if (isRecord(body)) return body
  } catch {
    // Said below.
  }
  throw refused(req, notUnderstood, 400)
}

/** How the owner wants a file to be read; what is left out stays as it was proposed. Refuses (400) what makes no sense. */
export const choicesIn = (
  req: PayloadRequest,
  { columns, choices }: Pick<Import, 'columns' | 'choices'>,
  body: Record<string, unknown>,
): Choices => {
  const chosen = { ...choices, ...body }
  const places = isRecord(chosen.columns) ? chosen.columns : {}
  const given = columnKinds.filter((kind) => places[kind] !== undefined && places[kind] !== null)
  const isSensible =
    isRecord(chosen.columns) &&
    given.every((kind) => isPlace(places[kind], columns.length)) &&
    ['subscribed', 'unsubscribed', 'cleaned'].includes(String(chosen.everyone)) &&
    ['en', 'es'].includes(String(chosen.language))
  if (!isSensible) throw refused(req, notUnderstood, 400)
  if (!given.includes('email')) throw refused(req, noAddresses, 400)
  return {
    columns: Object.fromEntries(given.map((kind) => [kind, Number(places[kind])])),
    everyone: chosen.everyone,
    language: chosen.language,
    hasHeader: choices.hasHeader,
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPlace = (value: unknown, count: number) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < count

const noAddresses = words(
  'Choose the column that holds the email addresses.',
  'Elija la columna que contiene las direcciones de correo.',
)
