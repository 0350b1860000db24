import type { Endpoint, PayloadRequest } from 'payload'
import { requireOwner } from '../../../access/requireOwner'
import { answerPrivately } from '../../../lib/answerPrivately'
import { declaredEndpoint } from '../../../lib/declaredEndpoint'
import type { Locale } from '../../../lib/locale'
import { refused } from '../../sending/mailing/refused'
import { delimiterOf } from '../core/delimiterOf'
import { proposeChoices } from '../core/proposeChoices'
import { readTable, TableBroken } from '../core/readTable'
import { FileIsPacked, FileTooLarge, keepFile } from '../file/keepFile'
import { textOf } from '../file/readFile'
import { addImport, type Column, changeImport, deleteImport, type Import, importOf } from '../imports'
import { shownImport } from './answerImport'
import { declarations } from './declarations'
import { fileRefusals, problemWords } from './problemWords'

/** `POST /api/subscribers/import`: takes a file, and proposes how to read it. Nothing is imported yet. */
export const uploadImport: Endpoint = declaredEndpoint(
  {
    path: '/import',
    method: 'post',
    handler: async (req) => {
      requireOwner(req)
      const fileName = nameIn(req)
      const { id } = await addImport(req.payload, {
        ...{ state: 'uploading', fileName, encoding: 'utf8', delimiter: ',', total: 0 },
        ...{ columns: [], choices: proposeChoices({ fileName, firstRow: [], language: 'en' }) },
        startedBy: String(req.user && 'email' in req.user ? req.user.email : ''),
      })
      try {
        await take(req, { id, fileName })
      } catch (error) {
        await deleteImport(req.payload, id)
        if (error instanceof FileTooLarge) throw refused(req, fileRefusals.tooLarge, 413)
        if (error instanceof FileIsPacked) throw refused(req, fileRefusals.packed, 400)
        throw error
      }
      const imported = await importOf(req.payload, id)
      return answerPrivately(shownImport(req, imported as Import), 201)
    },
  },
  declarations.upload,
)

const take = async (req: PayloadRequest, { id, fileName }: Pick<Import, 'id' | 'fileName'>) => {
  const bytes = (req.body ?? new ReadableStream()) as unknown as AsyncIterable<Uint8Array>
  const { encoding, lines } = await keepFile(req.payload, id, bytes)
  const { delimiter, rows } = await startOf(req, { id, encoding })
  const [firstRow] = rows
  if (!firstRow) throw refused(req, fileRefusals.empty, 400)
  const language: Locale = req.i18n?.language === 'es' ? 'es' : 'en'
  const choices = proposeChoices({ fileName, firstRow, language })
  const columns = columnsOf(rows, choices.hasHeader)
  await changeImport(req.payload, {
    id,
    if: { state: { equals: 'uploading' } },
    data: { state: 'uploaded', encoding, delimiter, columns, choices, total: lines },
  })
}

const rowsShown = 4

/** The first rows of a file. */
const startOf = async (req: PayloadRequest, kept: Pick<Import, 'id' | 'encoding'>) => {
  const rows: string[][] = []
  let delimiter = ','
  for await (const text of textOf(req.payload, kept)) {
    delimiter = delimiterOf(text)
    break
  }
  try {
    for await (const { cells } of readTable(textOf(req.payload, kept), delimiter)) {
      rows.push(cells)
      if (rows.length === rowsShown) break
    }
  } catch (error) {
    // What is broken further down, the dry run says.
    if (!(error instanceof TableBroken)) throw error
    throw refused(req, problemWords(`broken ${error.row}`), 400)
  }
  return { delimiter, rows }
}

const longestSample = 60

const columnsOf = (rows: string[][], hasHeader: boolean): Column[] => {
  const [titles = [], ...rest] = rows
  const samples = hasHeader ? rest : rows
  return titles.map((title, index) => ({
    title: hasHeader ? title.trim().slice(0, longestSample) : '',
    samples: samples.map((cells) => (cells[index] ?? '').trim().slice(0, longestSample)).filter(Boolean),
  }))
}

/** The name of the file in one line, without folders. */
const nameIn = ({ searchParams }: PayloadRequest): string => {
  const [name = ''] = (searchParams.get('name') ?? '').split(/[\\/]/).slice(-1)
  return (
    name
      .replace(/\p{C}+/gu, ' ')
      .trim()
      .slice(-120) || 'import.csv'
  )
}
