import { Block } from '../../markup/mail/Block'
import { MailPicture } from '../../markup/mail/MailPicture'
import type { MediaBlock } from '../../payload-types'
import type { EmailProps } from '../emailContent'

/** One picture with its caption. */
export const MediaEmail = ({ block, content: { origin } }: EmailProps<MediaBlock>) => (
  <Block>
    <MailPicture of={block.image} origin={origin} />
  </Block>
)
