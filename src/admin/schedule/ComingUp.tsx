import { Link } from '@payloadcms/ui'
import type { Payload, ServerProps } from 'payload'
import { isStaff } from '../../access/roles'
import { inLanguage } from '../../lib/inLanguage'
import { practiceTimeZone } from '../../lib/practiceTimeZone'
import { scheduledActions } from '../../lib/scheduledActions'
import { type Words, words } from '../../lib/words'
import { momentInWords } from '../../lib/zonedTime'
import type { ScheduledChange } from '../../payload-types'

const text = {
  heading: words('Coming up', 'Próximamente'),
  failed: words('Did not work', 'No ha funcionado'),
  late: words(
    'Late: it should have been done by now. The server may have been off; it is done as soon as possible.',
    'Con retraso: ya debería estar hecho. Quizá el servidor estuvo apagado; se hará en cuanto sea posible.',
  ),
  all: words('All planned changes', 'Todos los cambios programados'),
}

/** A change that is this far behind is late. */
const lateMs = 60_000
const mostShown = 8

/** On the dashboard: what will be published or unpublished by itself, and first what is late or did not work. */
export async function ComingUp({ i18n, payload, user }: ServerProps) {
  if (!isStaff({ req: { user: user ?? null } })) return null
  const plans = await plansOf(payload)
  if (plans.length === 0) return null
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const place = { timeZone: await practiceTimeZone(payload), language: i18n.language }
  return (
    <section className="notices">
      <h2>{say(text.heading)}</h2>
      <ul>
        {plans.map((plan) => (
          <li key={plan.id}>
            <Link href={`/admin/collections/scheduled-changes/${plan.id}`} prefetch={false}>
              {say(scheduledActions[plan.action])}: {plan.title}
            </Link>{' '}
            {momentInWords(new Date(plan.dueAt), place)}
            {plan.state === 'failed' && (
              <strong className="notices__problem">
                {say(text.failed)}: {plan.problem}
              </strong>
            )}
            {isLate(plan) && <strong className="notices__problem">{say(text.late)}</strong>}
          </li>
        ))}
      </ul>
      <p>
        <Link href="/admin/collections/scheduled-changes" prefetch={false}>
          {say(text.all)}
        </Link>
      </p>
    </section>
  )
}

// Every member of staff may read them all, as the access table says.
const plansOf = async (payload: Payload): Promise<ScheduledChange[]> => {
  const { docs } = await payload.find({
    collection: 'scheduled-changes',
    where: { state: { not_equals: 'done' } },
    sort: ['state', 'dueAt'],
    limit: mostShown,
    depth: 0,
  })
  return docs
}

const isLate = ({ state, dueAt }: ScheduledChange) =>
  state !== 'failed' && Date.parse(dueAt) < Date.now() - lateMs
