import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { roleOf } from '../../access/roles'
import { env } from '../../env'
import { inLanguage } from '../../lib/inLanguage'
import { words } from '../../lib/words'
import { mailNames } from '../../mail/folder/mailFolder'

const label = words('Emails', 'Correos')

/** In the menu, for owners: the mails that became files, while mails do so or have done so. */
export async function MailsLink({ i18n, user }: ServerProps) {
  if (roleOf(user ?? null) !== 'owner') return null
  if (env.SMTP_URL && (await mailNames()).length === 0) return null
  return (
    <Link className="nav__link" href="/admin/mails" id="nav-mails" prefetch={false}>
      <span className="nav__link-label">{inLanguage(label, i18n.language)}</span>
    </Link>
  )
}
