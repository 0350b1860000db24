import { APIError, type PayloadRequest } from 'payload'
import { sayTo } from '../../../lib/sayTo'
import { words } from '../../../lib/words'
import type { Subscriber, SubscriptionRequest } from '../../../payload-types'
import { hashOfToken } from './mailedToken'

type Link = { request: SubscriptionRequest; subscriber: Subscriber }

/** The request that a mailed link belongs to, and whose it is. Throws 410 for one that has expired or never was. */
export const findMailedLink = async (
  req: PayloadRequest,
  { token, kind }: { token: unknown; kind: SubscriptionRequest['kind'] },
): Promise<Link> => {
  const { db } = req.payload
  const isToken = typeof token === 'string' && /^[\w-]{43}$/.test(token)
  const request = isToken
    ? await db.findOne<SubscriptionRequest>({
        collection: 'subscription-requests',
        where: {
          and: [
            { tokenHash: { equals: hashOfToken(token) } },
            { kind: { equals: kind } },
            { expiresAt: { greater_than: new Date().toISOString() } },
          ],
        },
      })
    : null
  const subscriber = request?.addressKey
    ? await db.findOne<Subscriber>({
        collection: 'subscribers',
        where: { addressKey: { equals: request.addressKey } },
      })
    : null
  if (!request || !subscriber) throw new APIError(sayTo(req, expired), 410, undefined, true)
  return { request, subscriber }
}

const expired = words(
  'This link does not work any more. Please ask for a new one.',
  'Este enlace ya no funciona. Pida uno nuevo, por favor.',
)
