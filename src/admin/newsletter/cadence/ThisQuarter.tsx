import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { isStaff, roleOf } from '../../../access/roles'
import { collectionTable } from '../../../access/table'
import { inLanguage } from '../../../lib/inLanguage'
import { quarterName } from '../../../lib/quarterName'
import { type Words, words } from '../../../lib/words'
import { momentInWords } from '../../../lib/zonedTime'
import { thisQuarter } from '../../../newsletter'
import { BeginIssueButton } from './BeginIssueButton'
import { daysLeftWords, issueWords } from './quarterWords'

const text = {
  heading: words('Newsletter', 'Boletín'),
  none: words('Its issue has not been begun yet.', 'Su boletín todavía no se ha empezado.'),
  inTrash: words('Its issue is in the trash.', 'Su boletín está en la papelera.'),
  trash: words('Open the trash', 'Abrir la papelera'),
  noSubject: words('Issue without a subject yet', 'Boletín todavía sin asunto'),
}

/** On the dashboard: how much of the quarter is left, and how its issue stands. */
export async function ThisQuarter({ i18n, payload, user }: ServerProps) {
  if (!isStaff({ req: { user: user ?? null } })) return null
  const language = i18n.language === 'es' ? 'es' : 'en'
  const say = (entry: Words) => inLanguage(entry, language)
  // Every member of staff may read issues, as the access table says.
  const { quarter, daysLeft, issue, timeZone } = await thisQuarter(payload, { now: Date.now(), language })
  const mayWrite = Boolean(collectionTable.newsletters.create?.[roleOf(user ?? null)])
  const moment = issue?.startsAt && momentInWords(new Date(issue.startsAt), { timeZone, language })
  return (
    <section aria-labelledby="quarter-heading" className="notices quarter">
      <h2 id="quarter-heading">{say(text.heading)}</h2>
      <p>
        <strong>{quarterName(quarter, language)}</strong> · {say(daysLeftWords(daysLeft))}
      </p>
      {!issue && (
        <>
          <p>{say(text.none)}</p>
          {mayWrite && <BeginIssueButton />}
        </>
      )}
      {issue?.deletedAt && (
        <p>
          {say(text.inTrash)}{' '}
          <Link href="/admin/collections/newsletters/trash" prefetch={false}>
            {say(text.trash)}
          </Link>
        </p>
      )}
      {issue && !issue.deletedAt && (
        <p>
          <Link href={`/admin/collections/newsletters/${issue.id}`} prefetch={false}>
            {issue.subject || say(text.noSubject)}
          </Link>
          {': '}
          {say(issueWords(issue.state, moment || undefined))}
        </p>
      )}
    </section>
  )
}
