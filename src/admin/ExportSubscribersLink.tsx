import type { ServerProps } from 'payload'
import { inLanguage } from '../lib/inLanguage'
import { words } from '../lib/words'

const label = words('Download all as a table (CSV)', 'Descargar todas en una tabla (CSV)')

/** Above the list of subscribers. */
export function ExportSubscribersLink({ i18n }: ServerProps) {
  return (
    <p>
      <a download href="/api/subscribers/csv">
        {inLanguage(label, i18n.language)}
      </a>
    </p>
  )
}
