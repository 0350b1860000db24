import type { Payload } from 'payload'
import { readTable, type TableRow } from '../core/readTable'
import { partsOf } from './parts'

type Kept = { id: string; encoding: string; delimiter: string }

/** The text of a kept file, without a byte order mark. */
export async function* textOf(
  payload: Payload,
  { id, encoding }: Omit<Kept, 'delimiter'>,
): AsyncGenerator<string> {
  // Its tables are loaded with the first import.
  const { default: iconv } = await import('iconv-lite')
  const decoder = iconv.getDecoder(encoding)
  for await (const part of partsOf(payload, { import: id, kind: 'file' }))
    yield decoder.write(Buffer.from(part, 'base64'))
  const rest = decoder.end()
  if (rest) yield rest
}

/** The rows of a kept file. Throws TableBroken. */
export const rowsOf = (payload: Payload, kept: Kept): AsyncGenerator<TableRow> =>
  readTable(textOf(payload, kept), kept.delimiter)
