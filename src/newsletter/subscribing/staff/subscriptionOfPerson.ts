import { normalAddress } from '../../../lib/mailAddress'
import type { PersonalData } from '../../../lib/personalData'
import { erase } from '../erase'
import { addressKeyOf } from '../keys/addressKey'
import { recordOf } from '../recordOf'
import { subscriberBy } from '../requests/subscriberFor'

/** What the newsletter keeps about a person, for whoever answers their questions about it. */
export const subscriptionOfPerson: PersonalData = {
  name: 'subscription',
  find: async (payload, email) => {
    const address = normalAddress(email)
    const subscriber = address ? await subscriberBy(payload, addressKeyOf(address)) : null
    return subscriber && { id: subscriber.id, content: await recordOf(payload, subscriber) }
  },
  erase: async (payload, email, req) => {
    const address = normalAddress(email)
    if (address) await erase(payload, address, req)
  },
}
