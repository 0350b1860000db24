import type { ContactDetail } from '../payload-types'

/** Email address and phone number, as far as there are any, as links. */
export const ContactLinks = ({ contact: { email, phone, phoneLink } }: { contact: ContactDetail }) => (
  <>
    {email && <a href={`mailto:${email}`}>{email}</a>}
    {email && phone && ' · '}
    {phone && (phoneLink ? <a href={phoneLink}>{phone}</a> : phone)}
  </>
)
