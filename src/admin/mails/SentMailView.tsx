import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../access/roles'
import { inLanguage } from '../../lib/inLanguage'
import { words } from '../../lib/words'
import { SentMail } from './SentMail'
import { ViewShell } from './ViewShell'

const title = words('The email as it was sent', 'El correo tal como se envió')

/** `/admin/sent/<issue>`: the mail of an issue as it was frozen, for staff. */
export function SentMailView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const [, issue = ''] = [view.params?.segments ?? []].flat()
  return (
    <ViewShell title={inLanguage(title, req.i18n.language)} view={view}>
      {isStaff({ req }) && <SentMail issue={issue} />}
    </ViewShell>
  )
}
