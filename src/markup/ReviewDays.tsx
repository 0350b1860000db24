import type { Locale } from '../lib/locale'
import { words } from '../lib/words'
import type { Review } from '../payload-types'
import { Day } from './Day'

type Props = { review: Review; locale: Locale; className?: string }

/** When a health text was last checked, and when that is due again, as far as a draft says so. */
export const ReviewDays = ({ review: { reviewedOn, nextReviewDue }, locale, className }: Props) => {
  if (!reviewedOn && !nextReviewDue) return null
  return (
    <p className={className}>
      {reviewedOn && (
        <>
          {lastReviewed[locale]} <Day date={reviewedOn} locale={locale} />
        </>
      )}
      {reviewedOn && nextReviewDue && ' · '}
      {nextReviewDue && (
        <>
          {nextReview[locale]} <Day date={nextReviewDue} locale={locale} />
        </>
      )}
    </p>
  )
}

const lastReviewed = words('Last reviewed', 'Última revisión:')
const nextReview = words('Next review due', 'Próxima revisión:')
