import { kinds } from '../../markup/kinds'
import { Block } from '../../markup/mail/Block'
import { Heading } from '../../markup/mail/Heading'
import { looks } from '../../markup/mail/looks'
import { MailText } from '../../markup/mail/MailText'
import { pickedOr } from '../../markup/mail/pickedOr'
import type { ContraindicationListBlock } from '../../payload-types'
import type { EmailProps } from '../emailContent'

/** Who must not have a treatment, and who should ask a doctor first. */
export const ContraindicationListEmail = ({ block, content }: EmailProps<ContraindicationListBlock>) => {
  const { locale, origin } = content
  const list = pickedOr(block.contraindications, content.contraindications)
  if (list.length === 0) return null
  return (
    <Block>
      <Heading>{block.heading}</Heading>
      {block.text && <p {...looks.text}>{block.text}</p>}
      {kinds.map(({ kind, title }) => {
        const members = list.filter((each) => each.kind === kind)
        return members.length === 0 ? null : (
          <div key={kind}>
            <Heading as={block.heading ? 'h3' : 'h2'}>{title[locale]}</Heading>
            <ul {...looks.list}>
              {members.map(({ id, title: name, explanation }) => (
                <li key={id} {...looks.item}>
                  <strong>{name}</strong>
                  <MailText locale={locale} origin={origin} text={explanation} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </Block>
  )
}
