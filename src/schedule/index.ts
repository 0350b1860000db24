export { schedulePlugin } from './plugin'
export { createScheduler, type Scheduler } from './scheduler'
export { standingPlans } from './standingPlans'
