import { linkIn } from '../../lib/linkIn'
import { Block } from '../../markup/mail/Block'
import { MailButton } from '../../markup/mail/MailButton'
import type { ButtonBlock } from '../../payload-types'
import type { EmailProps } from '../emailContent'

/** One thing to do next. */
export const ButtonEmail = ({ block, content: { locale, origin } }: EmailProps<ButtonBlock>) => (
  <Block>
    <MailButton href={linkIn(block.url, locale)} origin={origin}>
      {block.label}
    </MailButton>
  </Block>
)
