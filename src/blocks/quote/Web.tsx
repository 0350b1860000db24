import type { QuoteBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** Somebody's words with their source. */
export const QuoteWeb = ({ block }: WebProps<QuoteBlock>) => (
  <figure className="quote">
    <blockquote>
      <p>{block.text}</p>
    </blockquote>
    <figcaption>{block.source}</figcaption>
  </figure>
)
