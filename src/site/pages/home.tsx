import { type ContactDetail, NotFoundError, type Site } from '../../client'
import { ContactWays } from '../../markup/ContactWays'
import { closureExpiry } from '../closureExpiry'
import { practiceName } from '../frame/readFrame'
import { Mark } from '../Mark'
import { movedTo } from '../movedTo'
import { defineRoute } from '../route'
import { headOfPage, loadPage, PageBlocks, type PageData } from './page'

type Bare = { site: Site; contact: ContactDetail }
type HomeData = PageData | Bare

/**
 * The page that opens the website: the one that staff gave the address `home`, or else name and contact. Where `home`
 * has moved, or leads elsewhere by hand, nothing is here.
 */
export const home = defineRoute<HomeData>({
  path: '/',
  load: async (client, visit) => {
    try {
      return await loadPage(client, 'home', visit)
    } catch (error) {
      if (!(error instanceof NotFoundError) || (await movedTo(client, '/'))) throw error
      const { locale } = visit
      const [site, contact] = await Promise.all([client.site({ locale }), client.contactDetails({ locale })])
      return { site, contact }
    }
  },
  head: (data) => ('page' in data ? headOfPage(data) : { title: practiceName(data) }),
  Page: ({ data, visit: { locale } }) =>
    'page' in data ? (
      <PageBlocks data={data} />
    ) : (
      <section className="bare">
        <Mark />
        <h1>{practiceName(data)}</h1>
        {data.site.brand?.tagline && <p className="lead">{data.site.brand.tagline}</p>}
        <ContactWays contact={data.contact} locale={locale} under="h1" />
      </section>
    ),
  expires: (data) => closureExpiry('page' in data ? data.content.contact : data.contact),
})
