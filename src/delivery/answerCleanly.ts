import { setTimeout as wait } from 'node:timers/promises'
import type { DeliverySource } from '../lib/deliverySource'
import { revisionState as state } from './revision/state'

type Others = Pick<DeliverySource, 'look' | 'hold'>

/** `revision`: what it was made from, if it may be stored. */
type CleanAnswer = { response: Response; body: Buffer; revision?: number }

const mostTries = 12
/** How often it is left to chance, before changes are held back. */
const politeTries = 4
const pauseMs = 15

/**
 * Asks until no change fell into the asking, so that no answer is half old and half new: an answer takes many queries,
 * and a commit may come between two of them. Where changes leave no moment, it asks for one. Gives up after some tries;
 * what it then returns may not be stored.
 */
export const answerCleanly = async (
  ask: () => Promise<Response>,
  { look, hold }: Others,
): Promise<CleanAnswer> => {
  for (let tries = 1; ; tries += 1) {
    if (tries > politeTries) await hold().catch(() => {})
    const before = await standing(look)
    const response = await ask()
    const body = Buffer.from(await response.arrayBuffer())
    const after = await standing(look)
    if (before === undefined || after === undefined) return { response, body }
    if (before.mark === after.mark && !before.isCommitting && !after.isCommitting)
      return { response, body, revision: before.local }
    if (tries === mostTries) return { response, body }
    await wait(pauseMs)
  }
}

/** Where the content stands, or undefined while the other processes can't be asked. */
const standing = async (look: Others['look']) => {
  try {
    const { revision, committing } = await look()
    const local = state.revision
    return { local, mark: `${local} ${revision}`, isCommitting: committing + state.committing > 0 }
  } catch {
    return undefined
  }
}
