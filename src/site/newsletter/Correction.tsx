import type { Newsletter } from '../../client'
import type { Locale } from '../../lib/locale'
import { words } from '../../lib/words'

/** What was put right in an issue after it was mailed, if anything was. */
export const Correction = ({ issue: { correction }, locale }: { issue: Newsletter; locale: Locale }) =>
  correction ? (
    <p className="correction">
      <strong>{label[locale]}</strong> {correction}
    </p>
  ) : null

const label = words('Corrected:', 'Corregido:')
