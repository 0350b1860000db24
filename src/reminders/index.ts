export { createReminders } from './createReminders'
export { type Mail, remindOwners } from './remindOwners'
