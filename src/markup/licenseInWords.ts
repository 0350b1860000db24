import type { Locale } from '../lib/locale'
import { words } from '../lib/words'
import type { License } from '../payload-types'

/** Whether somebody holds a state license, and which; or that the practice has not said so yet. */
export const licenseInWords = (license: License, locale: Locale): string => {
  const { status, statement, authority, number } = license
  if (status === 'unlicensed' && statement) return statement
  const known = [authority, number && `${numbered[locale]} ${number}`].filter(Boolean)
  if (status !== 'licensed' || known.length === 0) return notStated[locale]
  return `${licensed[locale]} ${known.join(', ')}`
}

const licensed = words('State license:', 'Licencia estatal:')
const numbered = words('number', 'número')
const notStated = words(
  'Whether this practitioner holds a state license is not stated here yet. Please ask us.',
  'Aquí todavía no se indica si este profesional tiene licencia estatal. Pregúntenos.',
)
