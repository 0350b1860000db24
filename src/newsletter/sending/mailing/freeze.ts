import type { PayloadRequest } from 'payload'
import { mailFrom } from '../../../lib/mailFrom'
import type { Newsletter } from '../../../payload-types'
import type { FrozenIssue, FrozenSender } from '../messenger/frozenIssue'
import { HeaderRefused } from '../messenger/header'
import { letterWriter } from '../messenger/letterWriter'
import { composed } from './composed'
import { refusals } from './refusals'
import { refused } from './refused'

const unprocessable = 422

/** Makes what is mailed of an issue, as it is now. Refuses (422) what has no subject or could not stand in a header. */
export const freeze = async (req: PayloadRequest, { id }: Pick<Newsletter, 'id'>): Promise<FrozenIssue> => {
  const [en, es, sender] = await Promise.all([
    composed(req, { id, language: 'en' }),
    composed(req, { id, language: 'es' }),
    senderNow(req),
  ])
  if (!en.subject) throw refused(req, refusals.subject, unprocessable)
  const frozen = { issue: id, content: { en, es }, sender }
  try {
    letterWriter(frozen, async (message) => message)
  } catch (error) {
    if (!(error instanceof HeaderRefused)) throw error
    throw refused(req, refusals.header, unprocessable)
  }
  return frozen
}

const senderNow = async (req: PayloadRequest): Promise<FrozenSender> => {
  const [{ sender }, { practiceName }] = await Promise.all([
    req.payload.findGlobal({ slug: 'newsletter-settings', depth: 0, req }),
    req.payload.findGlobal({ slug: 'contact-details', depth: 0, req }),
  ])
  return {
    name: sender?.name || practiceName || mailFrom.name,
    address: sender?.email || mailFrom.address,
    replyTo: sender?.replyTo || null,
  }
}
