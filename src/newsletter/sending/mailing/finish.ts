import type { Payload } from 'payload'
import { inTransaction } from '../../../lib/inTransaction'
import type { Newsletter } from '../../../payload-types'
import { queueEvent } from '../../../webhooks'
import { bookOf } from '../ledger/bookOf'
import { newsletterSent } from '../newsletterSent'
import { countsOf } from './countsOf'
import { changeMailing, type Mailing } from './mailing'
import { showOnIssue } from './showOnIssue'

/** Writes down that nothing is left to send, and tells webhooks the first time. */
export const finish = async (payload: Payload, { issue, finishedAt }: Mailing): Promise<void> => {
  const counts = countsOf(await bookOf(payload).counts(issue))
  const now = new Date().toISOString()
  await inTransaction(payload, async (req) => {
    const data = { state: 'sent' as const, finishedAt: now, trouble: null }
    // Another process may have been quicker, or the owner has paused it.
    if (!(await changeMailing(payload, { issue, if: { state: { equals: 'sending' } }, data }, req))) return
    await showOnIssue(payload, issue, { shown: { state: 'sent', scheduledAt: null, counts }, req })
    if (finishedAt) return
    const sent = await payload.db.findOne<Newsletter>({
      collection: 'newsletters',
      where: { id: { equals: issue } },
      req,
    })
    await queueEvent(payload, { event: newsletterSent, data: { id: issue, slug: sent?.slug ?? null }, req })
  })
}
