import type { ContactDetail, Practitioner, Site } from '../../client'
import { listings } from '../../lib/listings'
import { words } from '../../lib/words'
import { ContactWays } from '../../markup/ContactWays'
import { Paragraphs } from '../../markup/Paragraphs'
import { Person } from '../../markup/Person'
import { closureExpiry } from '../closureExpiry'
import { every } from '../every'
import { defineRoute } from '../route'

const { path, title } = listings.disclosures

type DisclosureData = { site: Site; contact: ContactDetail; practitioners: Practitioner[] }

/** What patients must be told: the statement of the practice, and what each practitioner was trained in. */
export const disclosures = defineRoute<DisclosureData>({
  path,
  load: async (client, { locale }) => {
    const [site, contact, practitioners] = await Promise.all([
      client.site({ locale }),
      client.contactDetails({ locale }),
      every(client.practitioners.all({ locale })),
    ])
    return { site, contact, practitioners }
  },
  head: (_, { locale }) => ({ title: title[locale], description: description[locale] }),
  Page: ({ data: { site, contact, practitioners }, visit: { locale } }) => (
    <>
      <header className="page-title">
        <h1>{title[locale]}</h1>
      </header>
      {site.disclosure && (
        <section className="prose">
          <Paragraphs text={site.disclosure} />
        </section>
      )}
      {practitioners.length > 0 && (
        <section className="people">
          <h2>{training[locale]}</h2>
          {practitioners.map((person) => (
            <Person key={person.id} locale={locale} practitioner={person} under="h2" />
          ))}
        </section>
      )}
      <section className="contact">
        <h2>{ask[locale]}</h2>
        <ContactWays contact={contact} locale={locale} under="h2" />
      </section>
    </>
  ),
  expires: ({ contact }) => closureExpiry(contact),
})

const description = words(
  'What we are trained in, and what our sessions do not replace.',
  'En qué nos formamos y qué no sustituyen nuestras sesiones.',
)
const training = words('Training and licenses', 'Formación y licencias')
const ask = words('Ask us', 'Pregúntenos')
