import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { env } from '../../env'
import type { Locale } from '../../lib/locale'
import { linksForKey } from '../subscribing'
import { clock } from './clock'
import { dispatch, type Ending } from './core/dispatch'
import type { Audience } from './core/ports'
import { bookOf } from './ledger/bookOf'
import { changeMailing, type Mailing } from './mailing/mailing'
import { withoutAddresses } from './mailing/withoutAddresses'
import type { Letter } from './messenger/letter'
import { letterWriter } from './messenger/letterWriter'
import { messenger, sign } from './outgoing'
import { paceOf } from './pace'
import { readersOf } from './readers/readersOf'

/** So many rejections, and nothing but rejections, are the server’s doing. */
const mostRejections = 10
/** How many seconds’ mails to take from the ledger at once: those people’s leaving comes too late. */
const aheadSeconds = 2
const mostAhead = 200

type Signals = { stopping: AbortSignal; breakingOff: AbortSignal }

/** Sends what is due of a mailing, until nothing is left or it makes no sense to go on. */
export const sendMailing = async (
  payload: Payload,
  { issue, content, sender }: Mailing,
  { stopping, breakingOff }: Signals,
): Promise<Ending> => {
  const book = bookOf(payload)
  const readers = readersOf(payload)
  const write = letterWriter({ issue, content, sender }, sign)
  const counts = await book.counts(issue)
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const ahead = Math.min(env.NEWSLETTER_RATE * aheadSeconds, mostAhead)

  const audience: Audience<Letter> = {
    stillWanted: async (deliveries) => {
      const among = await readers.among(
        deliveries.map(({ addressKey }) => addressKey),
        clock.now(),
      )
      return new Set(
        deliveries.filter(({ email, addressKey }) => email && among.has(addressKey)).map(({ id }) => id),
      )
    },
    messageFor: async ({ email, addressKey, language, token }) => {
      if (email === null) throw new Error('The address was forgotten')
      const links = linksForKey({ addressKey, language: language as Locale })
      return write({ email, language: language as Locale, token, links })
    },
  }

  let trouble: string | null = null
  const onTrouble = (said: string | null) => {
    const text = said && withoutAddresses(said)
    if (text === trouble) return
    trouble = text
    payload.logger.warn({ issue, problem: text }, 'The email server of the newsletter')
    changeMailing(payload, { issue, if: { state: { equals: 'sending' } }, data: { trouble } }).catch(onError)
  }
  const onError = (error: unknown) => payload.logger.warn({ err: error, issue }, 'A mailing was interrupted')

  return dispatch(
    {
      issue,
      lease: randomUUID(),
      connections: env.NEWSLETTER_CONNECTIONS,
      batch: Math.max(env.NEWSLETTER_CONNECTIONS, ahead),
      mostRejections: Math.min(mostRejections, Math.max(total, 2)),
      hasAccepted: counts.accepted > 0,
      ...{ ledger: book, messenger, audience, pace: paceOf(payload, clock), clock },
      ...{ breakingOff, onTrouble, onError },
    },
    stopping,
  )
}
