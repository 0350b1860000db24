import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { Faq } from '../payload-types'
import type { Thing } from './thing'

/** A question with its answer: schema.org `Question`. */
export const question = ({ question: name, answer }: Faq): Thing => ({
  '@type': 'Question',
  name,
  acceptedAnswer: { '@type': 'Answer', text: convertLexicalToPlaintext({ data: answer }) },
})
