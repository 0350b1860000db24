import { RichText } from '../../markup/RichText'
import type { CalloutBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** A framed remark. */
export const CalloutWeb = ({ block, content: { locale } }: WebProps<CalloutBlock>) => (
  <section className={`callout ${block.tone}`}>
    {block.heading && <h2>{block.heading}</h2>}
    <RichText locale={locale} text={block.content} />
  </section>
)
