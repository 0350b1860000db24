import { type Words, words } from './words'

/** Why nothing is mailed to somebody. */
export const suppressionReasons = {
  unsubscribed: words('Has left', 'Se dio de baja'),
  bounced: words('The address does not exist', 'La dirección no existe'),
  complained: words('Reported it as unwanted', 'Lo marcó como no deseado'),
  erased: words('Asked to be erased', 'Pidió que se borraran sus datos'),
} satisfies Record<string, Words>
