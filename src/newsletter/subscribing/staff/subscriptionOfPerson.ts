import { normalAddress } from '../../../lib/mailAddress'
import type { PersonalData } from '../../../lib/personalData'
import { erase } from '../erase'
import { addressKeyOf } from '../keys/addressKey'
import { historyOf, recordOf } from '../recordOf'
import { subscriberBy } from '../requests/subscriberFor'

/** What the newsletter keeps about a person, for whoever answers their questions about it. */
export const subscriptionOfPerson: PersonalData = {
  name: 'subscription',
  find: async (payload, email) => {
    const address = normalAddress(email)
    if (!address) return null
    const addressKey = addressKeyOf(address)
    const subscriber = await subscriberBy(payload, addressKey)
    if (subscriber) return { id: subscriber.id, content: await recordOf(payload, subscriber) }
    // Of somebody whom staff deleted, the history is left.
    const history = await historyOf(payload, addressKey)
    return history.length > 0 ? { id: addressKey, content: { email: address, history } } : null
  },
  erase: async (payload, email, req) => {
    const address = normalAddress(email)
    if (address) await erase(payload, address, req)
  },
}
