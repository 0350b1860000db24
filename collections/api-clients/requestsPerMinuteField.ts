import type { NumberField, NumberFieldSingleValidation } from 'payload'
import { sayTo } from '../../src/lib/sayTo'
import { words } from '../../src/lib/words'

/** How many requests a key may send in a minute where its owner says nothing else. */
export const usualRequestsPerMinute = 600

const most = 60_000

const isRate: NumberFieldSingleValidation = (value, { req }) =>
  value == null || (Number.isInteger(value) && value >= 1 && value <= most) || sayTo(req, notARate)

/** The rate limit of an API client. */
export const requestsPerMinuteField: NumberField = {
  name: 'requestsPerMinute',
  type: 'number',
  validate: isRate,
  label: words('Requests a minute', 'Peticiones por minuto'),
  admin: {
    placeholder: String(usualRequestsPerMinute),
    description: words(
      `How many are answered; beyond that, the key has to wait. Leave it empty for ${usualRequestsPerMinute}.`,
      `Cuántas se responden; después, la clave tiene que esperar. Déjelo vacío para ${usualRequestsPerMinute}.`,
    ),
  },
}

const notARate = words(`Enter a whole number from 1 to ${most}.`, `Escriba un número entero de 1 a ${most}.`)
