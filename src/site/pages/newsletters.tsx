import type { Newsletter } from '../../client'
import { documentPath } from '../../lib/documentPath'
import { listings } from '../../lib/listings'
import { quarterName } from '../../lib/quarterName'
import { words } from '../../lib/words'
import { every } from '../every'
import { FeedLinks } from '../feeds/FeedLinks'
import { defineRoute } from '../route'
import { archiveWords } from './archiveWords'

const { path, title } = listings.newsletters
const { description } = archiveWords

type Issue = Pick<Newsletter, 'id' | 'slug' | 'subject' | 'preheader' | 'year' | 'quarter'>

/** Every published issue, the latest first. */
export const newsletters = defineRoute<Issue[]>({
  path,
  load: (client, { locale }) => every(client.newsletters.all({ locale, depth: 0, sort: '-slug' })),
  head: (_, { locale }) => ({ title: title[locale], description: description[locale], hasFeeds: true }),
  Page: ({ data, visit: { locale } }) => (
    <>
      <header className="page-title">
        <h1>{title[locale]}</h1>
        <p className="lead">{description[locale]}</p>
      </header>
      <section>
        {data.length === 0 && <p>{none[locale]}</p>}
        <ul className="issues">
          {data.map((issue) => (
            <li key={issue.id}>
              <p className="when">{quarterName(issue, locale)}</p>
              <h2>
                <a href={documentPath({ collection: 'newsletters', slug: issue.slug ?? '' }, locale)}>
                  {issue.subject}
                </a>
              </h2>
              {issue.preheader && <p>{issue.preheader}</p>}
            </li>
          ))}
        </ul>
        <FeedLinks locale={locale} />
      </section>
    </>
  ),
})

const none = words('No issue has been published yet.', 'Todavía no se ha publicado ningún número.')
