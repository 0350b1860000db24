import { documentPath } from '../../lib/documentPath'
import { Block, Table } from '../../markup/mail/Block'
import { Heading } from '../../markup/mail/Heading'
import { looks } from '../../markup/mail/looks'
import { MailLink } from '../../markup/mail/MailLink'
import { pickedOr } from '../../markup/mail/pickedOr'
import type { ServiceListBlock } from '../../payload-types'
import type { EmailProps } from '../emailContent'

/** Services in short, each with a link to its page. */
export const ServiceListEmail = ({ block, content }: EmailProps<ServiceListBlock>) => {
  const { locale, origin } = content
  const services = pickedOr(block.services, content.services)
  if (services.length === 0) return null
  return (
    <Block>
      <Heading>{block.heading}</Heading>
      {services.map(({ id, slug, title, summary }) => (
        <Table key={id} look={looks.entry}>
          <Heading as={block.heading ? 'h3' : 'h2'}>
            <MailLink href={documentPath({ collection: 'services', slug }, locale)} origin={origin}>
              {title}
            </MailLink>
          </Heading>
          <p {...looks.text}>{summary}</p>
        </Table>
      ))}
    </Block>
  )
}
