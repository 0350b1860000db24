import type { Payload } from 'payload'
import { inLanguage } from '../../lib/inLanguage'
import type { Locale } from '../../lib/locale'
import { words } from '../../lib/words'
import type { IssueBlock } from './structureOf'

/** What an issue begins with where there was none before: a greeting, events, a question, services, booking. */
export const firstStructure = async (payload: Payload, locale: Locale): Promise<IssueBlock[]> => {
  const [{ docs }, { bookingLink }] = await Promise.all([
    payload.find({
      collection: 'faqs',
      where: { _status: { equals: 'published' } },
      select: {},
      limit: 1,
      depth: 0,
    }),
    payload.findGlobal({ slug: 'contact-details', depth: 0, select: { bookingLink: true } }),
  ])
  const say = (entry: { en: string; es: string }) => inLanguage(entry, locale)
  const blocks: object[] = [
    { blockType: 'richText' },
    { blockType: 'eventList', heading: say(headings.events), events: [] },
    ...(docs[0] ? [{ blockType: 'questionList', heading: say(headings.question), faqs: [docs[0].id] }] : []),
    { blockType: 'serviceList', heading: say(headings.services) },
    ...(bookingLink ? [{ blockType: 'button', label: say(headings.booking), url: bookingLink }] : []),
  ]
  return blocks.map((block) => Object(block))
}

const headings = {
  events: words('Coming up', 'Próximas actividades'),
  question: words('You asked us', 'Nos preguntaron'),
  services: words('Our sessions', 'Nuestras sesiones'),
  booking: words('Book a session', 'Reservar una sesión'),
}
