import { words } from './words'

/** What questions are about, in the order in which a visit goes. */
export const topics = [
  { topic: 'about', label: words('About the treatment', 'Sobre el tratamiento') },
  { topic: 'suitability', label: words('Is it right for me?', '¿Es para mí?') },
  { topic: 'preparation', label: words('Before a session', 'Antes de la sesión') },
  { topic: 'session', label: words('During a session', 'Durante la sesión') },
  { topic: 'aftercare', label: words('After a session', 'Después de la sesión') },
  { topic: 'booking', label: words('Booking and prices', 'Reservas y precios') },
  { topic: 'newsletter', label: words('Newsletter', 'Boletín') },
] as const
