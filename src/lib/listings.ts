import { type Words, words } from './words'

/** The pages that the website has without a page of staff, by their English paths: each lists everything of a kind. */
export const listings = {
  services: { path: '/services', title: words('Services', 'Servicios') },
  questions: { path: '/questions', title: words('Questions', 'Preguntas') },
  newsletters: { path: '/newsletters', title: words('Newsletter', 'Boletín') },
  disclosures: { path: '/disclosures', title: words('Disclosures', 'Avisos') },
} satisfies Record<string, { path: string; title: Words }>
