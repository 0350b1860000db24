/**
 * Rows as CSV (RFC 4180), behind a byte order mark so that spreadsheets read it as UTF-8. A cell that a spreadsheet
 * would run as a formula begins with an apostrophe (CWE-1236), and so does one that begins like that by itself: without its
 * first apostrophe, each is what it was.
 */
export const csv = (rows: string[][]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

const cell = (text: string): string => `"${(isFormula(text) ? `'${text}` : text).replaceAll('"', '""')}"`

const isFormula = (text: string) => /^'*\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^'*[\t\r\n]/.test(text)
