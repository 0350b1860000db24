import { pipeline, Readable } from 'node:stream'

/** A row of a table. `number`: from 1, as a spreadsheet counts them. */
export type TableRow = { number: number; cells: string[] }

/** The file can't be read as a table from this row on. */
export class TableBroken extends Error {
  readonly row: number
  constructor(row: number) {
    super(`The table is broken at row ${row}.`)
    this.row = row
  }
}

const longestRow = 64 * 1024

/**
 * Reads the rows of a CSV (RFC 4180) as they come; empty ones are left out. Cells may hold line breaks in quotation marks,
 * and rows may be of any length. Throws TableBroken where a quotation mark is never closed.
 */
export async function* readTable(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<TableRow> {
  // Loaded with the first table.
  const { CsvError, parse } = await import('csv-parse')
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRow,
  })
  // What is wrong is told by the parser, which the loop reads.
  pipeline(Readable.from(text), parser, () => {})
  let number = 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1
      if (cells.some((cell) => cell.trim())) yield { number, cells }
    }
  } catch (error) {
    // The parser may be ahead of whoever reads.
    throw error instanceof CsvError ? new TableBroken(Number(error.records) + 1) : error
  }
}
