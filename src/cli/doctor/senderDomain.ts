import type { Env } from '../../envSchema'
import { inTime } from '../../lib/inTime'
import { type Finding, warning } from './finding'

/** The domain that emails come from, while they go to a server; undefined for one that is nobody’s in the DNS. */
export const senderDomain = ({ SMTP_URL, MAIL_FROM }: Env): string | undefined => {
  const [, domain] = /@([a-z0-9-]+(?:\.[a-z0-9-]+)+)>?\s*$/i.exec(MAIL_FROM ?? '') ?? []
  return SMTP_URL ? domain?.toLowerCase() : undefined
}

const patienceMs = 15_000

/** What looking into the DNS found; without a network that is a note and no fault of the installation. */
export const lookedUp = async (what: string, look: () => Promise<Finding>): Promise<Finding> => {
  try {
    return await inTime(look(), patienceMs)
  } catch {
    return warning(`${what} could not be looked up in the DNS from here; try again where there is a network.`)
  }
}
