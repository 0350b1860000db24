import { Block } from '../../markup/mail/Block'
import { looks } from '../../markup/mail/looks'
import type { QuoteBlock } from '../../payload-types'
import type { EmailProps } from '../emailContent'

/** Somebody's words with their source. */
export const QuoteEmail = ({ block: { text, source } }: EmailProps<QuoteBlock>) => (
  <Block>
    <blockquote {...looks.quote}>{text}</blockquote>
    <p {...looks.small}>{source}</p>
  </Block>
)
