export { type DueReview, dueReviews } from './dueReviews'
export { remindOfReviews } from './remindOfReviews'
