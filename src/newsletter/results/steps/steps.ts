import { leftElsewhere } from '../../importing/leftElsewhere'
import { notOnList } from '../../subscribing/consent/notOnList'
import type { Month } from '../months'

/** How many people came to the list, and how many were lost to it. */
export type Moves = { joined: number; left: number }

/** What people did, counted in the history of their consents, however long that is. */
export type Steps = {
  /** For each of these months, which follow one another, in their order. */
  movesIn: (months: Month[]) => Promise<Moves[]>
}

/** By which steps somebody comes to the list; whom staff add comes only if added as confirmed. */
export const joining = ['confirmed', 'imported', 'added']

/** By which steps somebody is lost; whom staff delete only if they were on the list. */
export const leaving = ['unsubscribed', 'bounced', 'complained', 'deleted']

/** The steps that count only where they say that somebody is, or was, on the list. */
export const onlyIfConfirmed = ['added', 'deleted']
export const saysConfirmed = 'state: confirmed'

/** The sources of steps by which somebody leaves who was not on the list. */
export const noLosses = [leftElsewhere, notOnList]
