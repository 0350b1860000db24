import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** A mail that came back, as mail servers write it, about the delivery of a token. */
export const returnedMail = async (name: string, token: string): Promise<string> => {
  const text = await readFile(path.resolve('tests/fixtures/returns', `${name}.eml`), 'utf8')
  return text.replaceAll('{{token}}', token)
}
