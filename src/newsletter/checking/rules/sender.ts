import { words } from '../../../lib/words'
import type { Finding } from '../finding'

/** `address`: from the settings or from `MAIL_FROM`. `goesOut`: to an email server, rather than into files. */
type Sender = { address: string | null | undefined; goesOut: boolean }

/** An address of the practice’s own from which the newsletter comes; without one, email servers refuse it. */
export const sender = ({ address, goesOut }: Sender): Finding[] =>
  address
    ? []
    : [
        {
          severity: goesOut ? 'mustBeMended' : 'advice',
          message: words(
            'The newsletter has no sender yet. Write the address of one in the newsletter settings, or have MAIL_FROM set on the server.',
            'El boletín aún no tiene remitente. Escriba su dirección en los ajustes del boletín o pida que se defina MAIL_FROM en el servidor.',
          ),
          form: 'newsletter-settings',
          path: 'sender.email',
          locale: null,
        },
      ]
