import { Blocks } from '../../blocks/web'
import type { WebContent } from '../../blocks/webContent'
import type { Newsletter } from '../../client'
import { listings } from '../../lib/listings'
import { localizedPath } from '../../lib/localizedPath'
import { quarterName } from '../../lib/quarterName'
import { words } from '../../lib/words'
import { Correction } from '../newsletter/Correction'
import { readWebContent } from '../readWebContent'
import { defineRoute } from '../route'

/** One issue of the newsletter, as it is read on the website. */
export const newsletter = defineRoute<{ issue: Newsletter; content: WebContent }>({
  path: `${listings.newsletters.path}/:slug`,
  load: async (client, { locale, params }) => {
    const [issue, content] = await Promise.all([
      client.newsletters.bySlug(params.slug ?? '', { locale, depth: 3 }),
      readWebContent(client, locale),
    ])
    return { issue, content }
  },
  head: ({ issue: { subject, preheader } }) => ({
    title: subject,
    description: preheader ?? undefined,
    isArticle: true,
    hasFeeds: true,
  }),
  Page: ({ data: { issue, content }, visit: { locale } }) => (
    <article>
      <header className="page-title">
        <p className="when">{quarterName(issue, locale)}</p>
        <h1>{issue.subject}</h1>
        {issue.preheader && <p className="lead">{issue.preheader}</p>}
        <Correction issue={issue} locale={locale} />
      </header>
      <Blocks blocks={issue.body} content={content} />
      <p className="back">
        <a href={localizedPath(listings.newsletters.path, locale)}>{all[locale]}</a>
      </p>
    </article>
  ),
})

const all = words('All issues', 'Todos los números')
