import { env } from '../../env'
import { dataDirectory } from '../../lib/directories'
import type { Messenger } from './core/ports'
import { fileMessenger } from './messenger/fileMessenger'
import type { Letter } from './messenger/letter'
import { signer } from './messenger/signer'
import { smtpMessenger } from './messenger/smtpMessenger'

/** By SMTP where `SMTP_URL` is set, else into files below the data folder. */
export const messenger: Messenger<Letter> = env.SMTP_URL
  ? smtpMessenger(env.SMTP_URL)
  : fileMessenger(dataDirectory)

/** Signs with the key of `DKIM_*`, where there is one. */
export const sign = signer(
  env.DKIM_DOMAIN && env.DKIM_SELECTOR && env.DKIM_PRIVATE_KEY
    ? { domain: env.DKIM_DOMAIN, selector: env.DKIM_SELECTOR, privateKey: env.DKIM_PRIVATE_KEY }
    : undefined,
)
