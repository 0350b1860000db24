import type { Locale } from '../lib/locale'
import { words } from '../lib/words'
import type { Review } from '../payload-types'
import { ReviewDays } from './ReviewDays'

/** Who checked a health text, when, when that is due again, and what it relies on. A draft may say none of it yet. */
export const Reviewed = ({ review, locale }: { review: Review; locale: Locale }) => {
  const reliedOn = (review.sources ?? []).filter(({ title }) => title)
  if (!review.reviewedBy && !review.reviewedOn && !review.nextReviewDue && reliedOn.length === 0) return null
  return (
    <aside aria-label={label[locale]} className="reviewed">
      <ReviewDays locale={locale} review={review} />
      {review.reviewedBy && (
        <p>
          {by[locale]} {review.reviewedBy}
        </p>
      )}
      {reliedOn.length > 0 && (
        <>
          <p>{sources[locale]}</p>
          <ul>
            {reliedOn.map(({ id, title, url }) => (
              <li key={id}>{url ? <a href={url}>{title}</a> : title}</li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}

const label = words('Review of this text', 'Revisión de este texto')
const by = words('Reviewed by:', 'Revisado por:')
const sources = words('Sources', 'Fuentes')
