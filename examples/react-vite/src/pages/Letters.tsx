import type { Client } from '@stillpoint/client'
import { Shown } from '../Shown'
import { useLocale, useWords } from '../settings'
import { useContent } from '../stillpoint'

const read = (client: Client, signal: AbortSignal) => client.feed({ signal })

/** Past issues of the newsletter, which open to the whole of them, and where a feed reader finds the next ones. */
export const Letters = () => {
  const locale = useLocale()
  const words = useWords()
  return (
    <Shown of={useContent(read)}>
      {({ items, feed_url }) => (
        <>
          <h1>{words.newsletter}</h1>
          {items.length === 0 && <p>{words.noLetters}</p>}
          {items.map(({ id, title, summary, content_html, date_published }) => (
            <details key={id}>
              <summary>{title}</summary>
              <p className="quiet">
                {new Date(date_published).toLocaleDateString(locale, { dateStyle: 'long' })}
              </p>
              {summary && <p>{summary}</p>}
              {/* The feed is made of plain elements alone. */}
              {/* biome-ignore lint/security/noDangerouslySetInnerHtml: HTML of our own server, without scripts */}
              <div className="letter" dangerouslySetInnerHTML={{ __html: content_html }} />
            </details>
          ))}
          <p>
            <a href={feed_url.replace(/json$/, 'xml')}>{words.feed}</a>
          </p>
        </>
      )}
    </Shown>
  )
}
