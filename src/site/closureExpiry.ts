import type { ContactDetail } from '../client'
import { nextMidnight } from './nextMidnight'

/** When a page that shows the days off has to be made anew: at the end of the day, if there are any. */
export const closureExpiry = ({ closures, timeZone }: ContactDetail): Date | undefined =>
  closures?.length ? nextMidnight(new Date(), timeZone || 'UTC') : undefined
