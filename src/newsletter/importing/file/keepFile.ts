import type { Payload } from 'payload'
import { mostImportMegabytes } from '../../../lib/importLimits'
import { type Encoding, encodingDetector } from './encodingOf'
import { addPart } from './parts'

/** Few writes, and few bytes in memory. */
const partBytes = 192 * 1024

export class FileTooLarge extends Error {}

/** A ZIP, such as a workbook of Excel is as well. */
export class FileIsPacked extends Error {}

/** `lines`: about as many as there are rows. */
type KeptFile = { encoding: Encoding; lines: number }

/** Puts the file of an import into the database as it comes, where every process finds it. Throws FileTooLarge, FileIsPacked. */
export const keepFile = async (
  payload: Payload,
  id: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<KeptFile> => {
  const detector = encodingDetector()
  let [size, lines, number] = [0, 1, 0]
  for await (const part of inParts(bytes)) {
    if (number === 0 && part.subarray(0, 4).equals(zip)) throw new FileIsPacked()
    size += part.length
    if (size > mostImportMegabytes * 1024 * 1024) throw new FileTooLarge()
    detector.see(part)
    for (const byte of part) if (byte === newline) lines += 1
    await addPart(payload, { import: id, kind: 'file', number, content: part.toString('base64') })
    number += 1
  }
  return { encoding: detector.end(), lines }
}

const newline = 0x0a
const zip = Buffer.from('PK\u0003\u0004')

async function* inParts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    waiting.push(chunk)
    length += chunk.length
    if (length < partBytes) continue
    yield Buffer.concat(waiting)
    waiting = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(waiting)
}
