/**
 * Rows as CSV (RFC 4180), behind a byte order mark so that spreadsheets read it as UTF-8. A cell that a spreadsheet
 * would run as a formula begins with an apostrophe (CWE-1236), and so does one that begins like that by itself: without its
 * first apostrophe, each is what it was.
 */
export const csv = (rows: string[][]): string => `\uFEFF${linesOf(rows)}`

/** The same a page of rows at a time, as whoever reads it takes them. */
export const csvStream = (pages: AsyncIterable<string[][]>): ReadableStream<Uint8Array> => {
  const texts = textsOf(pages)
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await texts.next()
      if (done) controller.close()
      else controller.enqueue(new TextEncoder().encode(value))
    },
    cancel: async () => void (await texts.return(undefined)),
  })
}

async function* textsOf(pages: AsyncIterable<string[][]>): AsyncGenerator<string, undefined> {
  yield '\uFEFF'
  for await (const rows of pages) yield linesOf(rows)
}

const linesOf = (rows: string[][]): string => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

const cell = (text: string): string => `"${(isFormula(text) ? `'${text}` : text).replaceAll('"', '""')}"`

const isFormula = (text: string) => /^'*\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^'*[\t\r\n]/.test(text)
