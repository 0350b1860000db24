import type { ServerProps } from 'payload'
import { inLanguage } from '../lib/inLanguage'
import { words } from '../lib/words'

const label = words('Download all as a table (CSV)', 'Descargar todos en una tabla (CSV)')

/** Above the list of messages. */
export function ExportMessagesLink({ i18n }: ServerProps) {
  return (
    <p>
      <a download href="/api/form-submissions/csv">
        {inLanguage(label, i18n.language)}
      </a>
    </p>
  )
}
