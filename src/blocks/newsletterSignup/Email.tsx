import { listings } from '../../lib/listings'
import { localizedPath } from '../../lib/localizedPath'
import { words } from '../../lib/words'
import { Block } from '../../markup/mail/Block'
import { Heading } from '../../markup/mail/Heading'
import { looks } from '../../markup/mail/looks'
import { MailLink } from '../../markup/mail/MailLink'
import type { NewsletterSignupBlock } from '../../payload-types'
import type { EmailProps } from '../emailContent'

/** An invitation for others: whoever reads this gets the newsletter already. */
export const NewsletterSignupEmail = ({ block, content }: EmailProps<NewsletterSignupBlock>) => {
  const { invitation, locale, origin } = content
  const text = block.text ?? invitation?.text
  return (
    <Block>
      <Heading>{block.heading ?? invitation?.heading}</Heading>
      {text && <p {...looks.text}>{text}</p>}
      <p {...looks.text}>
        {others[locale]}{' '}
        <MailLink href={localizedPath(listings.newsletters.path, locale)} origin={origin}>
          {issues[locale]}
        </MailLink>
      </p>
    </Block>
  )
}

const others = words(
  'You are on the list already. If you know somebody who would like this letter too, please send it on to them.',
  'Usted ya está en la lista. Si conoce a alguien a quien también le gustaría esta carta, reenvíesela.',
)
const issues = words('All issues on our website', 'Todos los números en nuestro sitio web')
