import { createHash } from 'node:crypto'
import { mkdir, open, readdir, rename } from 'node:fs/promises'
import path from 'node:path'

/** A mail in the folder that nobody has dealt with yet. `key`: of its content. */
export type WaitingMail = { key: string; raw: Uint8Array; putAway: () => Promise<void> }

/** What a report says stands at its beginning; what it is about may be as long as it likes. */
const mostBytes = 1024 * 1024
/** A file that changed a moment ago may still be being written. */
const restMs = 5000

/**
 * The mails of a folder, one at a time: `.eml` files, and those of a Maildir (`new`, `cur`). What was put away stands in
 * `done`. Rejects where the folder can’t be read; `onProblem` gets what goes wrong with one file.
 */
export async function* mailsIn(
  folder: string,
  { now, onProblem }: { now: number; onProblem: (error: unknown) => void },
): AsyncGenerator<WaitingMail> {
  for (const file of await filesIn(folder)) {
    const raw = await read(file, now).catch(onProblem)
    if (!raw) continue
    const key = createHash('sha256').update(raw).digest('hex')
    yield { key, raw, putAway: () => putAway(folder, file, key) }
  }
}

/** Where mails go that were dealt with. */
export const doneIn = (folder: string): string => path.join(folder, 'done')

const filesIn = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder)
  const inside = async (name: string) =>
    names.includes(name) ? (await readdir(path.join(folder, name))).map((file) => path.join(name, file)) : []
  const files = [
    ...names.filter((name) => name.endsWith('.eml')),
    ...(await inside('new')),
    ...(await inside('cur')),
  ]
  return files.filter((file) => !path.basename(file).startsWith('.')).map((file) => path.join(folder, file))
}

/** Undefined for what is no file or not whole yet. */
const read = async (file: string, now: number): Promise<Uint8Array | undefined> => {
  const handle = await open(file, 'r')
  try {
    const stat = await handle.stat()
    if (!stat.isFile() || (file.endsWith('.eml') && now - stat.mtimeMs < restMs)) return undefined
    const buffer = Buffer.alloc(Math.min(stat.size, mostBytes))
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

// The key keeps two files of one name apart.
const putAway = async (folder: string, file: string, key: string) => {
  await mkdir(doneIn(folder), { recursive: true, mode: 0o700 })
  await rename(file, path.join(doneIn(folder), `${key.slice(0, 12)}-${path.basename(file)}`))
}
