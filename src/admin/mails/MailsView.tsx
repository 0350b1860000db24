import type { AdminViewServerProps } from 'payload'
import { isOwner } from '../../access/roles'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import { Mails } from './Mails'
import { ViewShell } from './ViewShell'

const text = {
  title: words('Emails', 'Correos'),
  owners: words('Only owners may read these.', 'Solo los propietarios pueden leerlos.'),
}

/** `/admin/mails`: the mails that became files. What is in them is asked of the API, which lets in owners alone. */
export function MailsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const say = (entry: Words) => inLanguage(entry, req.i18n.language)
  return (
    <ViewShell title={say(text.title)} view={view}>
      {isOwner({ req }) ? <Mails /> : <p>{say(text.owners)}</p>}
    </ViewShell>
  )
}
