import { env } from '../../../../env'
import { jsonIn } from '../jsonIn'
import type { Provider } from '../provider'
import { askAgain, refuseCall, refuseOldCall } from '../refuseCall'
import { amazonOf } from './amazon'
import { sesNotices } from './sesNotices'
import { addressOfSns, isSigned, snsMessage } from './snsMessage'

/** SNS repeats a message for at most 23 days; what came back is known for 90. */
const oldestMs = 30 * 24 * 60 * 60_000

/** Amazon SES, by a topic of Amazon SNS that it tells of what comes back. */
export const ses: Provider = {
  source: 'ses',
  isSetUp: Boolean(env.SES_TOPIC),
  read: async (req, body) => {
    const topic = env.SES_TOPIC ?? ''
    const amazon = amazonOf(req.payload)
    const message = jsonIn(req, body, snsMessage)
    const signed = isSigned(message, { topic, amazon }).catch(() => {
      // The certificate could not be had; SNS repeats what is answered so.
      throw askAgain(req)
    })
    if (!(await signed)) throw refuseCall(req)
    if (!(Date.now() - Date.parse(message.Timestamp) < oldestMs)) throw refuseOldCall(req)
    if (message.Type === 'SubscriptionConfirmation') {
      const address = addressOfSns(message.SubscribeURL, topic)
      if (!address) throw refuseCall(req)
      await amazon.confirm(address)
    }
    if (message.Type !== 'Notification') return []
    return sesNotices(message.Message).map((notice, index) => ({
      id: `${message.MessageId} ${index}`,
      notice,
    }))
  },
}
