import { type Words, words } from '../../../lib/words'
import type { Newsletter } from '../../../payload-types'

/** How much of a quarter is left after today. */
export const daysLeftWords = (days: number): Words => {
  if (days === 0) return words('today is its last day', 'hoy es su último día')
  if (days === 1) return words('one day to go', 'queda un día')
  return words(`${days} days to go`, `quedan ${days} días`)
}

/** How an issue stands; `moment`: for when it is scheduled, in words. */
export const issueWords = (state: Newsletter['state'], moment?: string): Words => {
  if (state === 'scheduled' && moment) return words(`it will be sent on ${moment}`, `se enviará: ${moment}`)
  return standing[state]
}

const standing: Record<Newsletter['state'], Words> = {
  writing: words(
    'being written; it goes out once an owner sends it',
    'en redacción; sale cuando la persona titular lo envía',
  ),
  scheduled: words('scheduled', 'programado'),
  sending: words('being sent', 'enviándose'),
  paused: words('paused while being sent', 'el envío está en pausa'),
  cancelled: words('called off', 'anulado'),
  sent: words('sent', 'enviado'),
}
