import { access, constants, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Env } from '../../envSchema'
import { bad, codeOf, type Finding, good } from './finding'

/** Whether the folder of emails that come back can be read, and what was read be moved. */
export const checkReturns = async ({ RETURN_MAIL_DIR }: Env): Promise<Finding[]> => {
  if (!RETURN_MAIL_DIR) return []
  const folder = path.resolve(RETURN_MAIL_DIR)
  try {
    const names = await readdir(folder)
    const mailboxes = ['new', 'cur']
      .filter((name) => names.includes(name))
      .map((name) => path.join(folder, name))
    for (const place of [folder, ...mailboxes])
      await access(place, constants.R_OK | constants.W_OK | constants.X_OK)
    return [good(`Emails that come back are read from ${folder}.`)]
  } catch (error) {
    return [
      bad(
        `The folder of emails that come back, ${folder}, can’t be read and written (${codeOf(error)}). Look at RETURN_MAIL_DIR.`,
      ),
    ]
  }
}
