import { type Words, words } from './words'

/** What came back, and what became of it. */
export const returnKindWords = {
  bounce: words('Came back', 'Devuelto'),
  delay: words('Still being tried', 'Aún se está intentando'),
  complaint: words('Reported as unwanted', 'Marcado como no deseado'),
  unsubscribe: words('Asks to leave', 'Pide la baja'),
  automatic: words('Automatic answer', 'Respuesta automática'),
  other: words('Not understood', 'No se entiende'),
} satisfies Record<string, Words>

/** Why a mail was refused or came back, for somebody who knows nothing of mail servers. */
export const returnReasonWords = {
  noSuchAddress: words('The address does not exist', 'La dirección no existe'),
  mailboxFull: words('The mailbox is full', 'El buzón está lleno'),
  blocked: words(
    'Taken for unwanted mail, or against their rules',
    'Tomado por correo no deseado, o contra sus normas',
  ),
  tooLarge: words('Too large for them', 'Demasiado grande para ellos'),
  temporary: words('Could not be reached for a while', 'No se pudo contactar durante un tiempo'),
  other: words('For another reason', 'Por otro motivo'),
} satisfies Record<string, Words>

/** What followed from it. */
export const returnEffectWords = {
  suppressed: words('Gets no more mail', 'No recibe más correo'),
  noted: words('Noted', 'Anotado'),
  unmatched: words('Belongs to no issue that was sent', 'No es de ningún boletín enviado'),
} satisfies Record<string, Words>

/** From where it was heard. */
export const returnSourceWords = {
  folder: words('By email', 'Por correo'),
  ses: words('Amazon SES', 'Amazon SES'),
  postmark: words('Postmark', 'Postmark'),
  mailgun: words('Mailgun', 'Mailgun'),
} satisfies Record<string, Words>

/** Days that a mail that came back is kept. */
export const returnsKeptDays = 90
