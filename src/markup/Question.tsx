import type { Locale } from '../lib/locale'
import type { Faq } from '../payload-types'
import { RichText } from './RichText'

/** A question whose answer opens on demand, without a script. */
export const Question = ({ faq, locale }: { faq: Faq; locale: Locale }) => (
  <details className="question" id={`question-${faq.id}`}>
    <summary>{faq.question}</summary>
    <div className="answer">
      <RichText locale={locale} text={faq.answer} />
    </div>
  </details>
)
