import { linkIn } from '../../lib/linkIn'
import { eventTime } from '../../markup/eventTime'
import { Block, Table } from '../../markup/mail/Block'
import { Heading } from '../../markup/mail/Heading'
import { looks } from '../../markup/mail/looks'
import { MailLink } from '../../markup/mail/MailLink'
import type { EventListBlock } from '../../payload-types'
import type { EmailProps } from '../emailContent'

/** What takes place, each with its time on the clock of the practice. */
export const EventListEmail = ({ block, content }: EmailProps<EventListBlock>) => {
  const { locale, origin, contact } = content
  if (!block.events?.length) return null
  return (
    <Block>
      <Heading>{block.heading}</Heading>
      {block.events.map(({ id, title, startsAt, endsAt, place, text, url }) => (
        <Table key={id} look={looks.entry}>
          <Heading as={block.heading ? 'h3' : 'h2'}>
            {url ? (
              <MailLink href={linkIn(url, locale)} origin={origin}>
                {title}
              </MailLink>
            ) : (
              title
            )}
          </Heading>
          <p {...looks.small}>
            {[eventTime({ startsAt, endsAt }, { locale, timeZone: contact.timeZone }), place]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {text && <p {...looks.text}>{text}</p>}
        </Table>
      ))}
    </Block>
  )
}
