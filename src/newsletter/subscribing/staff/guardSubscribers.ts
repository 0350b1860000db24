import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { sayTo } from '../../../lib/sayTo'
import { type Words, words } from '../../../lib/words'
import type { Subscriber, Suppression } from '../../../payload-types'
import { consentShown } from '../consent/consentShown'
import { notOnList } from '../consent/notOnList'
import { recordStep } from '../consent/recordStep'
import { addressKeyOf } from '../keys/addressKey'
import { leave } from '../leave'
import { takeRequest } from '../requests/takeRequest'
import { suppressionOf } from '../suppress'

/** Refuses to add or bring back whoever has left, in plain words; gives everybody else the key of their address. */
export const keepPromises: CollectionBeforeChangeHook<Subscriber> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isNew = operation === 'create'
  const addressKey = addressKeyOf(String(isNew ? data.email : originalDoc?.email))
  const isBroughtBack = data.state === 'confirmed' && originalDoc?.state !== 'confirmed'
  if (isNew || isBroughtBack) await refuseSuppressed(req, addressKey, isNew ? 'email' : 'state')
  return {
    ...data,
    addressKey,
    ...(isBroughtBack ? { confirmedAt: new Date().toISOString() } : {}),
  }
}

/** Writes down what a colleague did, lets whoever they added be asked, and keeps out whoever they took off the list. */
export const followUp: CollectionAfterChangeHook<Subscriber> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const addressKey = addressKeyOf(doc.email)
  const who = whoIs(req)
  if (doc.state === 'unsubscribed' && previousDoc?.state !== 'unsubscribed') {
    await leave(
      req.payload,
      { addressKey, reason: 'unsubscribed', who, was: previousDoc?.state ?? 'pending' },
      req,
    )
    return doc
  }
  const isAdded = operation === 'create' || (doc.state === 'confirmed' && previousDoc?.state !== 'confirmed')
  const what = isAdded ? 'added' : 'changed'
  const details = `state: ${doc.state}, language: ${doc.language}, paused until: ${doc.pausedUntil ?? '-'}`
  await recordStep(req.payload, { addressKey, subscriber: doc.id }, { what, who, details }, req)
  if (operation === 'create' && doc.state === 'pending') {
    const { email, language } = doc
    const shown = await consentShown(req.payload, { version: undefined, language })
    const asked = { kind: 'subscribe' as const, email, language, ...shown, source: doc.source ?? null }
    await takeRequest(req.payload, asked, req)
  }
  return doc
}

/** What the person agreed to stays, without their address; links that would confirm it again stop working. */
export const recordDeletion: CollectionAfterDeleteHook<Subscriber> = async ({ doc, req }) => {
  const addressKey = addressKeyOf(doc.email)
  await req.payload.db.deleteMany({
    collection: 'subscription-requests',
    where: { addressKey: { equals: addressKey } },
    req,
  })
  const isSuppressed = (await suppressionOf(req.payload, addressKey)) !== null
  const step = { what: 'deleted', who: whoIs(req), details: `state: ${doc.state}` } as const
  const source = isSuppressed ? { source: notOnList } : {}
  await recordStep(req.payload, { addressKey }, { ...step, ...source }, req)
}

const whoIs = ({ user }: PayloadRequest): string => (user?.collection === 'users' ? user.email : 'Stillpoint')

const refuseSuppressed = async (req: PayloadRequest, addressKey: string, path: string) => {
  const suppression = await suppressionOf(req.payload, addressKey)
  if (!suppression) return
  const { en, es } = reasons[suppression.reason]
  const day = suppression.since.slice(0, 10)
  const message = words(
    `${en} on ${day}, so nobody can add this address again but they themselves: they sign up on the website and confirm.`,
    `${es} el ${day}, así que solo esa persona puede volver a añadir su dirección: se suscribe en el sitio web y lo confirma.`,
  )
  throw new ValidationError(
    { collection: 'subscribers', errors: [{ path, message: sayTo(req, message) }] },
    req.t,
  )
}

const reasons: Record<Suppression['reason'], Words> = {
  unsubscribed: words('This person left the newsletter', 'Esta persona se dio de baja del boletín'),
  bounced: words('Mail to this address came back', 'El correo a esta dirección fue devuelto'),
  complained: words(
    'This person reported the newsletter as unwanted',
    'Esta persona marcó el boletín como no deseado',
  ),
  erased: words('This person asked to be erased', 'Esta persona pidió que se borraran sus datos'),
}
