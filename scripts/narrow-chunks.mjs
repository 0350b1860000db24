import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

// V8 keeps a source that holds one of these in two bytes a character.
const wide = /[\u0100-\uffff]/g
const afterBackslash = /\\[\u0100-\uffff]/

/**
 * Writes characters outside of Latin-1 as `\uXXXX` in all that Next has built for the server. Each of its large files
 * holds some, in translations, and would take twice the memory for as long as the server runs. Lines stay where they
 * are, so that stack traces are right.
 */
export const narrowChunks = (folder) => {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.js')) continue
    const file = path.join(folder, name)
    const source = readFileSync(file, 'utf8')
    // After a backslash, or read raw, the escape would mean something else.
    if (afterBackslash.test(source) || source.includes('String.raw')) continue
    const narrow = source.replace(wide, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    if (narrow !== source) writeFileSync(file, narrow)
  }
}
