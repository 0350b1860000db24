import { listings } from '../../lib/listings'
import { localizedPath } from '../../lib/localizedPath'
import { words } from '../../lib/words'
import { ContactLinks } from '../../markup/ContactLinks'
import type { NewsletterSignupBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** An invitation to the newsletter, which the practice takes by email or phone. */
export const NewsletterSignupWeb = ({ block, content }: WebProps<NewsletterSignupBlock>) => {
  const { contact, invitation, locale, hasNewsletters } = content
  const heading = block.heading ?? invitation?.heading
  const text = block.text ?? invitation?.text
  return (
    <section className="invitation">
      {heading && <h2>{heading}</h2>}
      {text && <p>{text}</p>}
      {(contact.email || contact.phone) && (
        <p>
          {join[locale]} <ContactLinks contact={contact} />
        </p>
      )}
      {hasNewsletters && (
        <p>
          <a href={localizedPath(listings.newsletters.path, locale)}>{issues[locale]}</a>
        </p>
      )}
    </section>
  )
}

const join = words('To join, give us your email address:', 'Para suscribirse, denos su correo electrónico:')
const issues = words('Read past issues', 'Leer números anteriores')
