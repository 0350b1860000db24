import { type Words, words } from './words'

/** How somebody stands to the newsletter. */
export const subscriptionStates = {
  pending: words('Waiting for their confirmation', 'Pendiente de que confirme'),
  confirmed: words('Subscribed', 'Suscrita o suscrito'),
  unsubscribed: words('Has left', 'Se ha dado de baja'),
} satisfies Record<string, Words>

/** What people agree to while the practice has written no wording of its own. */
export const usualConsent = {
  version: 'standard-1',
  wording: words(
    'Please send me your newsletter by email. I can leave at any time with the link in each one.',
    'Deseo recibir su boletín por correo electrónico. Puedo darme de baja en cualquier momento con el enlace de cada correo.',
  ),
}
