import { Block } from '../../markup/mail/Block'
import { MailButton } from '../../markup/mail/MailButton'
import type { ButtonBlock } from '../../payload-types'
import type { EmailProps } from '../emailContent'

/** One thing to do next. */
export const ButtonEmail = ({ block: { url, label }, content: { origin } }: EmailProps<ButtonBlock>) => (
  <Block>
    <MailButton href={url} origin={origin}>
      {label}
    </MailButton>
  </Block>
)
