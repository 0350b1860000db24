import { Block } from '../../markup/mail/Block'
import { Heading } from '../../markup/mail/Heading'
import { looks } from '../../markup/mail/looks'
import { MailPicture } from '../../markup/mail/MailPicture'
import type { HeroBlock } from '../../payload-types'
import type { EmailProps } from '../emailContent'

/** An opening: a picture with words below it. */
export const HeroEmail = ({ block, content: { origin } }: EmailProps<HeroBlock>) => (
  <Block>
    <MailPicture of={block.image} origin={origin} />
    <Heading>{block.heading}</Heading>
    {block.text && <p {...looks.lead}>{block.text}</p>}
  </Block>
)
