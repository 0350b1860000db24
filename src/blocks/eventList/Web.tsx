import { linkIn } from '../../lib/linkIn'
import { eventTime } from '../../markup/eventTime'
import { Paragraphs } from '../../markup/Paragraphs'
import type { EventListBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** What takes place, each with its time on the clock of the practice. */
export const EventListWeb = ({ block, content }: WebProps<EventListBlock>) => {
  const { locale, contact } = content
  if (!block.events?.length) return null
  const Heading = block.heading ? 'h3' : 'h2'
  return (
    <section className="events">
      {block.heading && <h2>{block.heading}</h2>}
      <ul>
        {block.events.map(({ id, title, startsAt, endsAt, place, text, url }) => (
          <li key={id}>
            <Heading>{url ? <a href={linkIn(url, locale)}>{title}</a> : title}</Heading>
            <p className="when">
              <time dateTime={startsAt}>
                {eventTime({ startsAt, endsAt }, { locale, timeZone: contact.timeZone })}
              </time>{' '}
              {place && <span className="where">{place}</span>}
            </p>
            {text && <Paragraphs text={text} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
