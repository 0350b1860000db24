import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { dataDirectory } from '../../src/lib/directories'

/** Where emails are written without `SMTP_URL`. */
export const mailFolder = path.join(dataDirectory, 'mails')

type Mail = { to: string; subject: string; text: string; raw: string }

/** The emails that were sent, oldest first. `text`: the whole of each, its lines joined again; `raw`: as it was sent. */
export const mails = async (folder = mailFolder): Promise<Mail[]> => {
  // Those that are still being written have another ending.
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'))
  const texts = names.sort().map((name) => readFile(path.join(folder, name), 'utf8'))
  return (await Promise.all(texts)).map((raw) => {
    const text = raw.replaceAll('=\r\n', '')
    return { to: header(text, 'To'), subject: header(text, 'Subject'), text, raw }
  })
}

export const forgetMails = () => rm(mailFolder, { recursive: true, force: true })

const header = (text: string, name: string) =>
  new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1]?.trim() ?? ''
