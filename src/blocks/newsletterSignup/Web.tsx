import { listings } from '../../lib/listings'
import { localizedPath } from '../../lib/localizedPath'
import { words } from '../../lib/words'
import { SignupForm } from '../../markup/newsletter/SignupForm'
import type { NewsletterSignupBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** An invitation to the newsletter, with the form to sign up. */
export const NewsletterSignupWeb = ({ block, content }: WebProps<NewsletterSignupBlock>) => {
  const { consent, invitation, locale, hasNewsletters } = content
  const heading = block.heading ?? invitation?.heading
  const text = block.text ?? invitation?.text
  return (
    <section className="invitation">
      {heading && <h2>{heading}</h2>}
      {text && <p>{text}</p>}
      <SignupForm consent={consent} id={`signup-${block.id ?? 'form'}`} locale={locale} />
      <p className="invitation-more">
        {hasNewsletters && <a href={localizedPath(listings.newsletters.path, locale)}>{issues[locale]}</a>}
        <a href={localizedPath('/newsletter/preferences', locale)}>{preferences[locale]}</a>
      </p>
    </section>
  )
}

const issues = words('Read past issues', 'Leer números anteriores')
const preferences = words('Already on the list? Your preferences', '¿Ya está en la lista? Sus preferencias')
