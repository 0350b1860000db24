import type { ContactDetail } from '../../payload-types'
import { foldLine } from './foldLine'

type Options = { contact: Partial<ContactDetail>; website: string }

/** The practice as an electronic business card: vCard 4.0 (RFC 6350), which phones and mail programs add to contacts. */
export const vcard = ({ contact, website }: Options): string => {
  const { practiceName, phone, phoneLink, email, address, geo, timeZone, updatedAt } = contact
  const hasAddress = address?.streetAddress || address?.addressLocality
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${text(practiceName)}`,
    `ORG:${text(practiceName)}`,
    // Apple’s contacts know a firm by this alone.
    'X-ABShowAs:COMPANY',
    ...(phone ? [phoneLink ? `TEL;VALUE=uri;TYPE=work:${phoneLink}` : `TEL;TYPE=work:${text(phone)}`] : []),
    ...(email ? [`EMAIL;TYPE=work:${text(email)}`] : []),
    ...(hasAddress ? [`ADR;TYPE=work:${postalAddress(address)}`] : []),
    ...(geo?.latitude != null && geo.longitude != null ? [`GEO:geo:${geo.latitude},${geo.longitude}`] : []),
    ...(timeZone ? [`TZ:${text(timeZone)}`] : []),
    `URL:${website}`,
    ...(updatedAt ? [`REV:${updatedAt.replace(/[-:]|\.\d+/g, '')}`] : []),
    'END:VCARD',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

/** The seven parts of RFC 6350 §6.3.1, of which the first two are always empty. */
const postalAddress = (address: NonNullable<ContactDetail['address']>): string => {
  const { streetAddress, addressLocality, addressRegion, postalCode, addressCountry } = address
  return ['', '', streetAddress, addressLocality, addressRegion, postalCode, addressCountry]
    .map(text)
    .join(';')
}

/** A value of text as RFC 6350 §3.4 writes it. */
const text = (value: string | null | undefined): string =>
  (value ?? '').replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
