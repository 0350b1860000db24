import type { Env } from '../../envSchema'

type Sender = Pick<Env, 'SMTP_URL' | 'MAIL_FROM'>

/**
 * The domains that emails come from while they go to a server, each once: that of `MAIL_FROM` and that of the newsletter’s
 * own sender. One that is nobody’s in the DNS is left out.
 */
export const senderDomains = ({ SMTP_URL, MAIL_FROM }: Sender, newsletterSender?: string): string[] => {
  if (!SMTP_URL) return []
  const domains = [MAIL_FROM, newsletterSender].map((sender) => domainIn(sender ?? '')?.toLowerCase() ?? [])
  return [...new Set(domains.flat())]
}

const domainIn = (sender: string) => /@([a-z0-9-]+(?:\.[a-z0-9-]+)+)>?\s*$/i.exec(sender)?.[1]
