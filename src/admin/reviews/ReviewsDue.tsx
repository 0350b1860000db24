import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { roleOf } from '../../access/roles'
import { type DueReview, dueReviews } from '../../governance'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'

const text = {
  overdue: words('Reviews that are overdue', 'Revisiones atrasadas'),
  soon: words('Reviews due within 30 days', 'Revisiones de los próximos 30 días'),
  due: words('due on', 'para el'),
}

/** On the dashboard of those who write: published health texts that have to be checked again. */
export async function ReviewsDue({ i18n, payload, user }: ServerProps) {
  if (!['owner', 'editor'].includes(roleOf(user ?? null))) return null
  const due = await dueReviews(payload, Date.now())
  return (
    <>
      <ReviewList
        heading={text.overdue}
        language={i18n.language}
        reviews={due.filter(({ isOverdue }) => isOverdue)}
      />
      <ReviewList
        heading={text.soon}
        language={i18n.language}
        reviews={due.filter(({ isOverdue }) => !isOverdue)}
      />
    </>
  )
}

type ListProps = { heading: Words; reviews: DueReview[]; language: string }

function ReviewList({ heading, reviews, language }: ListProps) {
  if (reviews.length === 0) return null
  // A date is kept as noon of its day in UTC.
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <section className="notices">
      <h2>{inLanguage(heading, language)}</h2>
      <ul>
        {reviews.map(({ collection, id, title, dueOn }) => (
          <li key={id}>
            <Link href={`/admin/collections/${collection}/${id}`} prefetch={false}>
              {title}
            </Link>
            , {inLanguage(text.due, language)} {days.format(new Date(dueOn))}
          </li>
        ))}
      </ul>
    </section>
  )
}
