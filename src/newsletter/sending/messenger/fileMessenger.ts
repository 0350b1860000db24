import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Messenger } from '../core/ports'
import type { Letter } from './letter'
import { plainReply } from './plainReply'

const accepted = 250

/** Writes each message to `mails/<time>-<token>.eml` below a folder, where nothing is sent yet. */
export const fileMessenger = (directory: string): Messenger<Letter> => {
  const folder = path.join(directory, 'mails')
  const send = async ({ from, data }: Letter, mayBegin: Promise<boolean>) => {
    if (!(await mayBegin)) throw new Error('It may not be written')
    const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${from.replace(/\W/g, '').slice(-40)}.eml`
    const file = path.join(folder, name)
    await writeFile(`${file}.part`, data, { mode: 0o600 })
    await rename(`${file}.part`, file)
    return { stage: 'data' as const, code: accepted, text: 'Written to a file' }
  }
  const failed = (error: unknown) => ({
    stage: 'connect' as const,
    code: null,
    text: plainReply(String(error)),
  })
  return {
    line: () => ({
      open: () => mkdir(folder, { recursive: true, mode: 0o700 }).then(() => null, failed),
      send: (letter, mayBegin) => send(letter, mayBegin).catch(failed),
      close: () => {},
    }),
  }
}
