import { Block, Table } from '../../markup/mail/Block'
import { Heading } from '../../markup/mail/Heading'
import { looks } from '../../markup/mail/looks'
import { MailText } from '../../markup/mail/MailText'
import { pickedOr } from '../../markup/mail/pickedOr'
import type { QuestionListBlock } from '../../payload-types'
import type { EmailProps } from '../emailContent'

/** Questions with their answers, all open: nothing unfolds in a mail. */
export const QuestionListEmail = ({ block, content }: EmailProps<QuestionListBlock>) => {
  const { locale, origin } = content
  const faqs = pickedOr(block.faqs, content.faqs)
  if (faqs.length === 0) return null
  return (
    <Block>
      <Heading>{block.heading}</Heading>
      {faqs.map(({ id, question, answer }) => (
        <Table key={id} look={looks.entry}>
          <Heading as={block.heading ? 'h3' : 'h2'}>{question}</Heading>
          <MailText locale={locale} origin={origin} text={answer} />
        </Table>
      ))}
    </Block>
  )
}
