import { filled } from '../../lib/isFilled'
import { Question } from '../../markup/Question'
import type { QuestionListBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** Questions whose answers open on demand. */
export const QuestionListWeb = ({ block, content }: WebProps<QuestionListBlock>) => {
  const faqs = block.faqs?.length ? filled(block.faqs) : content.faqs
  if (faqs.length === 0) return null
  return (
    <section className="questions">
      {block.heading && <h2>{block.heading}</h2>}
      {faqs.map((faq) => (
        <Question faq={faq} key={faq.id} locale={content.locale} />
      ))}
    </section>
  )
}
