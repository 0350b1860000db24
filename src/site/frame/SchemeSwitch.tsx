import type { Locale } from '../../lib/locale'
import { words } from '../../lib/words'

/** Light or dark colors, whatever the device prefers. A script shows it, because nothing happens without one. */
export const SchemeSwitch = ({ locale }: { locale: Locale }) => (
  <button aria-label={label[locale]} aria-pressed="false" className="scheme" data-scheme hidden type="button">
    <svg aria-hidden="true" viewBox="0 0 24 24">
      <circle cx="12" cy="12" fill="none" r="9" stroke="currentColor" strokeWidth="2" />
      <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
    </svg>
  </button>
)

const label = words('Dark colors', 'Colores oscuros')
