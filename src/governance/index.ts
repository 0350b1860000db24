export { createReminders } from './createReminders'
export { type DueReview, dueReviews } from './dueReviews'
export { remindOwners } from './remindOwners'
