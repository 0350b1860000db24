import { createHash } from 'node:crypto'
import type { Locale } from '../../lib/locale'

/**
 * The id of an issue in a language, made of its number in the database alone: a UUID (RFC 9562 §5.8) that stays when the
 * website moves to another address, so that no feed reader shows old issues as new.
 */
export const entryId = (issue: string, locale: Locale): string => {
  const bytes = createHash('sha256').update(`newsletters ${issue} ${locale}`).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}
