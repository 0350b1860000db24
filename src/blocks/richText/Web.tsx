import { RichText } from '../../markup/RichText'
import type { RichTextBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** Free text in a column that is easy to read. */
export const RichTextWeb = ({ block, content: { locale } }: WebProps<RichTextBlock>) => (
  <section className="prose">
    <RichText locale={locale} text={block.content} />
  </section>
)
