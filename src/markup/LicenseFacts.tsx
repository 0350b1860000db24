import type { Locale } from '../lib/locale'
import type { License } from '../payload-types'
import { licenseInWords } from './licenseInWords'

/** What is known of a license. */
export const LicenseFacts = ({ license, locale }: { license: License; locale: Locale }) => (
  <p className="license">{licenseInWords(license, locale)}</p>
)
