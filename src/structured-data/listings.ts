import { type Words, words } from '../lib/words'

/** The pages that list everything of a kind, by their English paths. */
export const listings = {
  services: { path: '/services', title: words('Services', 'Servicios') },
  faqs: { path: '/questions', title: words('Questions', 'Preguntas') },
  disclosures: { path: '/disclosures', title: words('Disclosures', 'Avisos') },
  newsletters: { path: '/newsletters', title: words('Newsletter', 'Boletín') },
} satisfies Record<string, { path: string; title: Words }>
