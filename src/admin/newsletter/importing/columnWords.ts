import { type Words, words } from '../../../lib/words'
import type { ColumnKind } from '../../../newsletter/importing/core/choices'

/** What each column is called for people. */
export const columnWords: Record<ColumnKind, Words> = {
  email: words('Email address', 'Correo electrónico'),
  status: words('Subscribed or not', 'Suscrita o no'),
  language: words('Language', 'Idioma'),
  signedUpAt: words('Signed up on', 'Fecha de alta'),
  source: words('Came by', 'Cómo llegó'),
  pausedUntil: words('Paused until', 'En pausa hasta'),
  suppressed: words('Gets no mail', 'No recibe correo'),
}
