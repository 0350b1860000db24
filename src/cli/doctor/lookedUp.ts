import { inTime } from '../../lib/inTime'
import { type Finding, warning } from './finding'

const patienceMs = 15_000

/** What looking into the DNS found; without a network that is a note and no fault of the installation. */
export const lookedUp = async (what: string, look: () => Promise<Finding>): Promise<Finding> => {
  try {
    return await inTime(look(), patienceMs)
  } catch {
    return warning(`${what} could not be looked up in the DNS from here; try again where there is a network.`)
  }
}
