import type { Payload } from 'payload'

/** The time zone of the practice (IANA), in which staff read and choose times. */
export const practiceTimeZone = async (payload: Payload): Promise<string> => {
  const { timeZone } = await payload.findGlobal({
    slug: 'contact-details',
    depth: 0,
    select: { timeZone: true },
  })
  return timeZone || 'UTC'
}
