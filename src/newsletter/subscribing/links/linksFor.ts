import type { Locale } from '../../../lib/locale'
import { localizedPath } from '../../../lib/localizedPath'
import { serverOrigins } from '../../../lib/serverOrigins'
import type { Subscriber } from '../../../payload-types'
import { addressKeyOf } from '../keys/addressKey'
import { unsubscribeToken } from './unsubscribeToken'

/**
 * The addresses that stand in a mail to somebody, in their language. `unsubscribe` takes a POST of RFC 8058; `preferences`
 * asks for the address and mails a link, so whoever a mail is forwarded to sees nothing of theirs.
 */
export const linksFor = ({ email, language }: Pick<Subscriber, 'email' | 'language'>) =>
  linksForKey({ addressKey: addressKeyOf(email), language })

/** The same for whose key is known already. */
export const linksForKey = ({ addressKey, language }: { addressKey: string; language: Locale }) => {
  const [origin] = serverOrigins
  const token = unsubscribeToken(addressKey)
  return {
    unsubscribe: origin + localizedPath(`/newsletter/unsubscribe/${token}`, language),
    preferences: origin + localizedPath('/newsletter/preferences', language),
  }
}
