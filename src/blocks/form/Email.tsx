import { isFilled } from '../../lib/isFilled'
import { localizedPath } from '../../lib/localizedPath'
import { words } from '../../lib/words'
import { Block } from '../../markup/mail/Block'
import { Heading } from '../../markup/mail/Heading'
import { looks } from '../../markup/mail/looks'
import { MailButton } from '../../markup/mail/MailButton'
import type { FormBlock } from '../../payload-types'
import type { EmailProps } from '../emailContent'

/** Where the form is: it can be filled in on the website only. Where it is gone, that an answer to this mail is read. */
export const FormEmail = ({ block, content: { locale, origin } }: EmailProps<FormBlock>) => (
  <Block>
    <Heading>{block.heading}</Heading>
    {block.text && <p {...looks.text}>{block.text}</p>}
    {isFilled(block.form) ? (
      <MailButton href={localizedPath(`/forms/${block.form.id}`, locale)} origin={origin}>
        {fillIn[locale]}
      </MailButton>
    ) : (
      <p {...looks.text}>{answer[locale]}</p>
    )}
  </Block>
)

const fillIn = words('Fill in the form on our website', 'Rellenar el formulario en nuestro sitio web')
const answer = words('Simply answer this email.', 'Basta con responder a este correo.')
