import { licenseInWords } from '../../markup/licenseInWords'
import { Block } from '../../markup/mail/Block'
import { Heading } from '../../markup/mail/Heading'
import { looks } from '../../markup/mail/looks'
import { MailText } from '../../markup/mail/MailText'
import { pickedOr } from '../../markup/mail/pickedOr'
import type { PractitionersBlock } from '../../payload-types'
import type { EmailProps } from '../emailContent'

/** Who gives the treatments, with training, credentials and what is known of a license. */
export const PractitionersEmail = ({ block, content }: EmailProps<PractitionersBlock>) => {
  const { locale, origin } = content
  const people = pickedOr(block.practitioners, content.practitioners)
  if (people.length === 0) return null
  return (
    <Block>
      <Heading>{block.heading}</Heading>
      {people.map(({ id, name, jobTitle, biography, training, credentials, license }) => (
        <div key={id}>
          <Heading as={block.heading ? 'h3' : 'h2'}>{name ?? jobTitle}</Heading>
          {name && <p {...looks.small}>{jobTitle}</p>}
          <MailText locale={locale} origin={origin} text={biography} />
          {training && <p {...looks.text}>{training}</p>}
          {credentials?.length ? (
            <ul {...looks.list}>
              {credentials.map((credential) => (
                <li key={credential.id} {...looks.item}>
                  {[credential.name, credential.issuer].filter(Boolean).join(', ')}
                </li>
              ))}
            </ul>
          ) : null}
          <p {...looks.small}>{licenseInWords(license, locale)}</p>
        </div>
      ))}
    </Block>
  )
}
