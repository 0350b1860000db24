import type { Faq } from '../../payload-types'
import { paragraph, richText } from '../lexical'
import type { SampleDocument, Writing } from '../sample'

type Wording = { name: string; topic: Faq['topic']; question: Text; answer: Text[] }
type Text = readonly [en: string, es: string]

/** A published question about CranioSacral Therapy; each text of the answer is a paragraph. */
export const faq = ({ name, topic, question, answer }: Wording): SampleDocument<'faqs'> => ({
  collection: 'faqs',
  name,
  content: ({ say, idOf }: Writing) => ({
    question: say(...question),
    answer: richText(...answer.map((text) => paragraph(say(...text)))),
    topic,
    services: [idOf('services', 'craniosacral-therapy')],
    _status: 'published',
  }),
})
