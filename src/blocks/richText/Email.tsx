import { Block } from '../../markup/mail/Block'
import { MailText } from '../../markup/mail/MailText'
import type { RichTextBlock } from '../../payload-types'
import type { EmailProps } from '../emailContent'

/** Free text. */
export const RichTextEmail = ({ block, content: { locale, origin } }: EmailProps<RichTextBlock>) => (
  <Block>
    <MailText locale={locale} origin={origin} text={block.content} />
  </Block>
)
