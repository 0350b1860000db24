import type { Payload } from 'payload'
import { serverOrigins } from '../lib/serverOrigins'
import type { Webhook } from '../payload-types'

/** Why a webhook was switched off by itself. */
type Reason = NonNullable<Webhook['stoppedBecause']>

/** Switches a webhook off and tells the owners once, however many processes find that out. */
export const switchOff = async (payload: Payload, id: string, stoppedBecause: Reason): Promise<void> => {
  const stopped = await payload.db.updateOne({
    collection: 'webhooks',
    where: { and: [{ id: { equals: id } }, { isOn: { equals: true } }] },
    data: { isOn: false, stoppedBecause },
  })
  if (!stopped) return
  try {
    await tellOwners(
      payload,
      await payload.findByID({ collection: 'webhooks', id, depth: 0 }),
      stoppedBecause,
    )
  } catch (error) {
    // The panel says it as well.
    payload.logger.error({ err: error, webhook: id }, 'The owners could not be told of a stopped webhook')
  }
}

const tellOwners = async (payload: Payload, { id, name }: Webhook, reason: Reason) => {
  const { docs: owners } = await payload.find({
    collection: 'users',
    where: { and: [{ role: { equals: 'owner' } }, { isDisabled: { not_equals: true } }] },
    depth: 0,
    pagination: false,
  })
  const link = `${serverOrigins[0]}/admin/collections/webhooks/${id}`
  for (const { email } of owners)
    await payload.sendEmail({
      to: email,
      subject: `The webhook “${name}” was switched off · El webhook «${name}» se ha desactivado`,
      text: text[reason](name, link),
    })
}

// A person's language is not known here, so they are told in both.
const text: Record<Reason, (name: string, link: string) => string> = {
  failing: (name, link) => `Hello,

For a day, nothing could be delivered to the webhook “${name}”, so it was switched off. Your content is safe; only whoever built the website or app behind it is no longer told when something changes.

Please ask them to look into it. What was tried, and what was answered, is here. You can switch it on again there:
${link}


Hola:

Durante un día no se ha podido entregar nada al webhook «${name}», así que se ha desactivado. Su contenido está a salvo; solo que el sitio o la aplicación que lo usa ya no recibe aviso de los cambios.

Pida a quien lo creó que lo revise. Aquí verá qué se intentó y qué respondió, y podrá activarlo de nuevo:
${link}
`,
  gone: (name, link) => `Hello,

The webhook “${name}” answered that it wants no more events, so it was switched off. If that is a surprise, please ask whoever built the website or app behind it. You can switch it on again here:
${link}


Hola:

El webhook «${name}» ha respondido que no quiere recibir más avisos, así que se ha desactivado. Si no lo esperaba, consulte a quien creó el sitio o la aplicación que lo usa. Aquí puede activarlo de nuevo:
${link}
`,
}
