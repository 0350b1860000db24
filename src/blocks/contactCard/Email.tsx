import { timetableOf } from '../../lib/hours/timetableOf'
import { weekInWords } from '../../lib/hours/weekInWords'
import { words } from '../../lib/words'
import { addressLines } from '../../markup/addressLines'
import { Block } from '../../markup/mail/Block'
import { Heading } from '../../markup/mail/Heading'
import { looks } from '../../markup/mail/looks'
import { MailButton } from '../../markup/mail/MailButton'
import { MailLink } from '../../markup/mail/MailLink'
import { mapLink } from '../../markup/mapLink'
import type { ContactCardBlock } from '../../payload-types'
import type { EmailProps } from '../emailContent'

/** How to reach the practice, and its ordinary hours. */
export const ContactCardEmail = ({ block, content }: EmailProps<ContactCardBlock>) => {
  const { contact, locale, origin } = content
  const address = addressLines(contact)
  return (
    <Block>
      <Heading>{block.heading}</Heading>
      {block.text && <p {...looks.text}>{block.text}</p>}
      <p {...looks.text}>
        {contact.practiceName}
        {address.map((line) => (
          <span key={line}>
            <br />
            {line}
          </span>
        ))}
      </p>
      {address.length > 0 && (
        <p {...looks.text}>
          <MailLink href={mapLink(contact)} origin={origin}>
            {map[locale]}
          </MailLink>
        </p>
      )}
      {contact.phone && (
        <p {...looks.text}>
          {phone[locale]}{' '}
          {contact.phoneLink ? (
            <MailLink href={contact.phoneLink} origin={origin}>
              {contact.phone}
            </MailLink>
          ) : (
            contact.phone
          )}
        </p>
      )}
      {contact.email && (
        <p {...looks.text}>
          {email[locale]}{' '}
          <MailLink href={`mailto:${contact.email}`} origin={origin}>
            {contact.email}
          </MailLink>
        </p>
      )}
      {weekInWords(timetableOf(contact).hours, locale).map(({ days, hours }) => (
        <p key={days} {...looks.small}>
          {days}: {hours}
        </p>
      ))}
      {contact.bookingLink && (
        <MailButton href={contact.bookingLink} origin={origin}>
          {book[locale]}
        </MailButton>
      )}
    </Block>
  )
}

const map = words('See it on a map', 'Ver en un mapa')
const phone = words('Phone:', 'Teléfono:')
const email = words('Email:', 'Correo electrónico:')
const book = words('Book a session', 'Reservar una sesión')
