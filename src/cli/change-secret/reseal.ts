import { seal, unseal } from '../../lib/seal'
import { sealedPlaces } from '../../lib/sealedPlaces'
import type { SealedStore } from '../sealed/sealedStore'
import { standingOf } from '../sealed/standingOf'

type Outcome = {
  /** How many texts were sealed anew. */
  changed: number
  /** How many can't be opened with any of the secrets; they stay as they are. */
  lost: number
}

/** Seals anew what is sealed with an older secret, one text at a time: it may be cut off at any point, and repeated. */
export const reseal = async (store: SealedStore, secrets: [string, ...string[]]): Promise<Outcome> => {
  const outcome = { changed: 0, lost: 0 }
  for (const place of sealedPlaces) {
    const lock = { secrets, purpose: place.purpose }
    for (const text of await store.read(place)) {
      const standing = standingOf(text.sealed, lock)
      if (standing === 'lost') outcome.lost += 1
      if (standing !== 'old') continue
      await store.replace(place, text, seal(unseal(text.sealed, lock), lock))
      outcome.changed += 1
    }
  }
  return outcome
}
