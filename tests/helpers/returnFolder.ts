import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Where a test file puts mails that came back: import this before the platform, which reads the environment once. */
export const returnFolder = mkdtempSync(path.join(os.tmpdir(), 'stillpoint-returns-'))

process.env.RETURN_MAIL_DIR = returnFolder
