import type { Service } from '@stillpoint/client'
import { useLocale, useWords } from './settings'

/** The day on which a health text was last checked. */
export const Reviewed = ({ review }: { review: Service['review'] }) => {
  const day = new Date(review.reviewedOn).toLocaleDateString(useLocale(), {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return (
    <p className="quiet">
      {useWords().reviewed}: <time dateTime={review.reviewedOn.slice(0, 10)}>{day}</time>
    </p>
  )
}
