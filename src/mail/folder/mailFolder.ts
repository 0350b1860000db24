import { constants } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import path from 'node:path'
import { dataDirectory } from '../../lib/directories'

/** Where mails are written while there is no `SMTP_URL`. */
const mailFolder = path.join(dataDirectory, 'mails')

/** A name of ours: it begins with its time, and leads to no other folder. */
const ours = /^[\w-]{1,200}\.eml$/

/** The names of all mails that became files, the newest first. */
export const mailNames = async (): Promise<string[]> => {
  const names = await readdir(mailFolder).catch((error) => ifMissing(error, []))
  return names.filter((name) => ours.test(name)).sort((a, b) => (a < b ? 1 : -1))
}

/** The first `most` bytes of a mail, or all of it; undefined where no mail has that name. Links are not followed. */
export const mailBytes = async (name: string, most?: number): Promise<Buffer | undefined> => {
  if (!ours.test(name)) return undefined
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW
  const file = await open(path.join(mailFolder, name), flags).catch((error) => ifMissing(error, undefined))
  if (!file) return undefined
  try {
    if (most === undefined) return await file.readFile()
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const ifMissing = <Value>(error: NodeJS.ErrnoException, value: Value): Value => {
  // ELOOP: what lies there is a link.
  if (error.code === 'ENOENT' || error.code === 'ELOOP') return value
  throw error
}
