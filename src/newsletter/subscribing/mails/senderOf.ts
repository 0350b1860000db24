import type { Payload } from 'payload'
import type { Locale } from '../../../lib/locale'

type Sender = {
  practice: string
  from: { name: string; address: string } | undefined
  /** Where another front end shows the preferences; see `preferencesPageFor`. */
  preferencesPage: string | undefined
}

/** What the practice is called, and from whom its newsletter comes; without an address of its own, from the server’s. */
export const senderOf = async (payload: Payload, locale: Locale): Promise<Sender> => {
  const [{ sender, preferencesPage }, { practiceName }] = await Promise.all([
    payload.findGlobal({ slug: 'newsletter-settings', locale, depth: 0 }),
    payload.findGlobal({ slug: 'contact-details', locale, depth: 0 }),
  ])
  const practice = inOneLine(practiceName || sender?.name || 'Stillpoint')
  const from = sender?.email ? { name: inOneLine(sender.name || practice), address: sender.email } : undefined
  return { practice, from, preferencesPage: preferencesPage || undefined }
}

// Names stand in headers.
const inOneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim()
