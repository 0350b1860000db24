import { env } from '../../env'
import { dataDirectory } from '../../lib/directories'
import { dkim } from '../../lib/dkim'
import type { Messenger } from './core/ports'
import { fileMessenger } from './messenger/fileMessenger'
import type { Letter } from './messenger/letter'
import { signer } from './messenger/signer'
import { smtpMessenger } from './messenger/smtpMessenger'

/** By SMTP where `SMTP_URL` is set, else into files below the data folder. */
export const messenger: Messenger<Letter> = env.SMTP_URL
  ? smtpMessenger(env.SMTP_URL)
  : fileMessenger(dataDirectory)

/** Signs an issue’s mails as all others are signed. */
export const sign = signer(dkim)
