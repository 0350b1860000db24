import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { isStaff } from '../../access/roles'
import { inLanguage } from '../../lib/inLanguage'
import { practiceTimeZone } from '../../lib/practiceTimeZone'
import { scheduledActions } from '../../lib/scheduledActions'
import { type Words, words } from '../../lib/words'
import { momentInWords } from '../../lib/zonedTime'
import { standingPlans } from '../../schedule'

const text = {
  heading: words('Coming up', 'Próximamente'),
  failed: words('Did not work', 'No ha funcionado'),
  late: words(
    'Late: it should have been done by now. The server may have been off; it is done as soon as possible.',
    'Con retraso: ya debería estar hecho. Quizá el servidor estuvo apagado; se hará en cuanto sea posible.',
  ),
  all: words('All planned changes', 'Todos los cambios programados'),
}

/** Of what is late, of what did not work, and of what is coming. */
const mostShown = 8

/**
 * On the dashboard: what is late, then what did not work, then what will be published or unpublished by itself. Every
 * member of staff may read all of it, as the access table says.
 */
export async function ComingUp({ i18n, payload, user }: ServerProps) {
  if (!isStaff({ req: { user: user ?? null } })) return null
  const { late, failed, coming } = await standingPlans(payload, { now: Date.now(), most: mostShown })
  const plans = [...late, ...failed, ...coming]
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
            {late.includes(plan) && <strong className="notices__problem">{say(text.late)}</strong>}
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
