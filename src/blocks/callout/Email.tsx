import { Block } from '../../markup/mail/Block'
import { Heading } from '../../markup/mail/Heading'
import { looks } from '../../markup/mail/looks'
import { MailText } from '../../markup/mail/MailText'
import type { CalloutBlock } from '../../payload-types'
import type { EmailProps } from '../emailContent'

/** A framed remark. */
export const CalloutEmail = ({ block, content: { locale, origin } }: EmailProps<CalloutBlock>) => (
  <Block look={block.tone === 'important' ? looks.important : looks.note}>
    <Heading>{block.heading}</Heading>
    <MailText locale={locale} origin={origin} text={block.content} />
  </Block>
)
