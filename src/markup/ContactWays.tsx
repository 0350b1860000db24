import type { Locale } from '../lib/locale'
import { words } from '../lib/words'
import type { ContactDetail } from '../payload-types'
import { addressLines } from './addressLines'
import { Hours } from './Hours'
import { mapLink } from './mapLink'

type Props = {
  contact: ContactDetail
  locale: Locale
  /** The heading that it stands under. */
  under: 'h1' | 'h2'
}

/** Phone, email, address, booking and hours of the practice. */
export const ContactWays = ({ contact, locale, under }: Props) => {
  const lines = addressLines(contact)
  return (
    <div className="contact-ways">
      <address>
        <p className="practice">{contact.practiceName}</p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {lines.length > 0 && (
          <p>
            <a href={mapLink(contact)}>{map[locale]}</a>
          </p>
        )}
        {contact.phone && (
          <p>
            {phone[locale]}{' '}
            {contact.phoneLink ? <a href={contact.phoneLink}>{contact.phone}</a> : contact.phone}
          </p>
        )}
        {contact.email && (
          <p>
            {email[locale]} <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </p>
        )}
        <p>
          <a href="/contact.vcf">{keep[locale]}</a>
        </p>
        {contact.bookingLink && (
          <p className="action">
            <a className="button" href={contact.bookingLink}>
              {book[locale]}
            </a>
          </p>
        )}
      </address>
      <Hours contact={contact} locale={locale} under={under} />
    </div>
  )
}

const map = words('See it on a map', 'Ver en un mapa')
const keep = words('Add to contacts', 'Añadir a contactos')
const phone = words('Phone:', 'Teléfono:')
const email = words('Email:', 'Correo electrónico:')
const book = words('Book a session', 'Reservar una sesión')
