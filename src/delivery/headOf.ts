import { STATUS_CODES, validateHeaderName, validateHeaderValue } from 'node:http'

/** The head of an answer as text, from a flat list of names and values. Throws for what no header may hold. */
export const headOf = (status: number, headers: string[]): string => {
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`]
  for (let index = 0; index < headers.length; index += 2) {
    const [name = '', value = ''] = headers.slice(index, index + 2)
    validateHeaderName(name)
    validateHeaderValue(name, value)
    lines.push(`${name}: ${value}\r\n`)
  }
  return lines.join('')
}
