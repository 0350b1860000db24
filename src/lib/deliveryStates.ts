import { type Words, words } from './words'

/** How each state of a delivery is named. “Accepted” is the word of the receiving server: not read, nor in an inbox. */
export const deliveryStateWords = {
  queued: words('Waiting', 'En espera'),
  leased: words('About to be sent', 'A punto de enviarse'),
  handed: words('Being handed over', 'Entregándose'),
  accepted: words('Accepted', 'Aceptado'),
  deferred: words('Put off by the server', 'Aplazado por el servidor'),
  rejected: words('Rejected', 'Rechazado'),
  unknown: words('No answer came back', 'Sin respuesta'),
  skipped: words('Left the list before', 'Se dio de baja antes'),
} satisfies Record<string, Words>
