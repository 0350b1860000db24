import type { Service } from '../../client'
import { listings } from '../../lib/listings'
import { words } from '../../lib/words'
import { ServiceCard } from '../../markup/ServiceCard'
import { every } from '../every'
import { defineRoute } from '../route'

const { path, title } = listings.services

/** What the practice offers, in its own order. */
export const services = defineRoute<Service[]>({
  path,
  load: (client, { locale }) => every(client.services.all({ locale })),
  head: (_, { locale }) => ({ title: title[locale], description: description[locale] }),
  Page: ({ data, visit: { locale } }) => (
    <>
      <header className="page-title">
        <h1>{title[locale]}</h1>
      </header>
      <section>
        {data.length === 0 && <p>{none[locale]}</p>}
        <ul className="cards">
          {data.map((service) => (
            <li key={service.id}>
              <ServiceCard locale={locale} service={service} under="h1" />
            </li>
          ))}
        </ul>
      </section>
    </>
  ),
})

const description = words(
  'What we offer, how long a session is, and who should not have it.',
  'Lo que ofrecemos, cuánto dura una sesión y quién no debe recibirla.',
)
const none = words('No service is published yet.', 'Todavía no se ha publicado ningún servicio.')
