import type { NewsletterSetting } from '../../client'
import { inLanguage } from '../../lib/inLanguage'
import type { Locale } from '../../lib/locale'
import { usualConsent } from '../../lib/subscriptions'
import type { Consent } from '../../markup/newsletter/SignupForm'

/** What people agree to: the last version that the practice wrote. */
export const consentOf = ({ consent }: Pick<NewsletterSetting, 'consent'>, locale: Locale): Consent =>
  consent?.at(-1) ?? { version: usualConsent.version, wording: inLanguage(usualConsent.wording, locale) }
