import type { Locale } from '../lib/locale'
import { words } from '../lib/words'
import type { License } from '../payload-types'

/** Whether somebody holds a state license, and which; or that the practice has not said so yet. */
export const licenseInWords = (license: License, locale: Locale): string => {
  if (license.status === 'unlicensed' && license.statement) return license.statement
  if (license.status !== 'licensed') return notStated[locale]
  return `${licensed[locale]} ${license.authority}, ${number[locale]} ${license.number}`
}

const licensed = words('State license:', 'Licencia estatal:')
const number = words('number', 'número')
const notStated = words(
  'Whether this practitioner holds a state license is not stated here yet. Please ask us.',
  'Aquí todavía no se indica si este profesional tiene licencia estatal. Pregúntenos.',
)
