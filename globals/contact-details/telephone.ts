import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import type { FieldHook, TextFieldSingleValidation } from 'payload'
import { sayTo } from '../../src/lib/sayTo'
import { words } from '../../src/lib/words'
import type { ContactDetail } from '../../src/payload-types'

/** Refuses a number that no telephone network of the practice's country, or the world, would put through. */
export const isDialable: TextFieldSingleValidation = (value, { data, req }) => {
  if (!value || numberOf(value, data as Partial<ContactDetail>)?.isValid()) return true
  return sayTo(
    req,
    words(
      'This number can’t be dialed. Write it with its area code, like (916) 555-0100.',
      'Este número no se puede marcar. Escríbalo con prefijo, como (916) 555-0100.',
    ),
  )
}

/** The phone number as a `tel:` address (RFC 3966), for links. */
export const toTelephoneLink: FieldHook<ContactDetail, string | undefined> = ({ siblingData }) =>
  siblingData.phone ? numberOf(siblingData.phone, siblingData)?.getURI() : undefined

const numberOf = (phone: string, details: Partial<ContactDetail>) =>
  parsePhoneNumberFromString(phone, countryOf(details.address?.addressCountry))

const countryOf = (code: string | null | undefined): CountryCode => {
  const country = code?.toUpperCase() ?? ''
  return isSupportedCountry(country) ? country : 'US'
}
