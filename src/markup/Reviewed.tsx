import type { Locale } from '../lib/locale'
import { words } from '../lib/words'
import type { Review } from '../payload-types'
import { Day } from './Day'

/** Who checked a health text, when, when that is due again, and what it relies on. */
export const Reviewed = ({ review, locale }: { review: Review; locale: Locale }) => (
  <aside aria-label={label[locale]} className="reviewed">
    <p>
      {lastReviewed[locale]} <Day date={review.reviewedOn} locale={locale} />
      {' · '}
      {nextReview[locale]} <Day date={review.nextReviewDue} locale={locale} />
    </p>
    <p>
      {by[locale]} {review.reviewedBy}
    </p>
    {review.sources?.length ? (
      <>
        <p>{sources[locale]}</p>
        <ul>
          {review.sources.map(({ id, title, url }) => (
            <li key={id}>{url ? <a href={url}>{title}</a> : title}</li>
          ))}
        </ul>
      </>
    ) : null}
  </aside>
)

const label = words('Review of this text', 'Revisión de este texto')
const lastReviewed = words('Last reviewed', 'Última revisión:')
const nextReview = words('Next review due', 'Próxima revisión:')
const by = words('Reviewed by:', 'Revisado por:')
const sources = words('Sources', 'Fuentes')
