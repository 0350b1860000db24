import { encodeWords, foldLines } from 'nodemailer/lib/mime-funcs'

/** A header would have got a control character: somebody tries to add headers of their own (CWE-93). */
export class HeaderRefused extends Error {
  constructor(name: string) {
    super(`The header ${name} would contain a control character.`)
  }
}

const longestWord = 52

/** A line of a header (RFC 5322 §2.2), folded; what is not ASCII as encoded words (RFC 2047). Throws HeaderRefused. */
export const header = (name: string, value: string): string => {
  if (/\p{Cc}/u.test(value)) throw new HeaderRefused(name)
  return foldLines(`${name}: ${encodeWords(value, 'Q', longestWord)}`)
}

/** A line that must stay as it is, such as one of addresses in angle brackets. Folded after commas only. */
export const plainHeader = (name: string, values: string[]): string => {
  if (values.some((value) => /[^\x20-\x7e]/.test(value))) throw new HeaderRefused(name)
  return `${name}: ${values.join(',\r\n ')}`
}

/** A mailbox with its name (RFC 5322 §3.4). Throws HeaderRefused. */
export const mailbox = (name: string, address: string): string => {
  if (/\p{Cc}/u.test(name) || /[^\x21-\x7e]|[<>]/.test(address)) throw new HeaderRefused('of a mailbox')
  if (!name) return `<${address}>`
  const isAscii = /^[\x20-\x7e]*$/.test(name)
  return `${isAscii ? `"${name.replace(/["\\]/g, '\\$&')}"` : encodeWords(name, 'Q', longestWord, true)} <${address}>`
}
