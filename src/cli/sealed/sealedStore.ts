import type { SealedPlace } from '../../lib/sealedPlaces'

/** A sealed text where it is kept. */
export type SealedText = { id: string; sealed: string }

/** What a database keeps sealed, without the platform, which may be stopped. */
export type SealedStore = {
  /** Empty where the database has no such place yet. */
  read: (place: SealedPlace) => Promise<SealedText[]>
  /** Puts another text in the place of one, unless somebody was quicker. */
  replace: (place: SealedPlace, old: SealedText, sealed: string) => Promise<void>
  /** Writes down that the secret was changed, and of how many texts. */
  record: (count: number) => Promise<void>
  close: () => Promise<void>
}

/** What stands in the record of accesses. */
export const secretChanged = { action: 'changeSecret', who: 'Stillpoint', how: 'command' } as const
