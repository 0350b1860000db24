import type { ContactDetail, Faq, Practitioner, Service, Site } from '../../client'
import { hasExpectations } from '../../lib/hasExpectations'
import { isAbout } from '../../lib/isAbout'
import { filled } from '../../lib/isFilled'
import { listings } from '../../lib/listings'
import { words } from '../../lib/words'
import { Contraindications } from '../../markup/Contraindications'
import { Expectations } from '../../markup/Expectations'
import { Paragraphs } from '../../markup/Paragraphs'
import { Picture } from '../../markup/Picture'
import { Question } from '../../markup/Question'
import { Reviewed } from '../../markup/Reviewed'
import { RichText } from '../../markup/RichText'
import { SessionOptions } from '../../markup/SessionOptions'
import { WhoGivesIt } from '../../markup/WhoGivesIt'
import { every } from '../every'
import { defineRoute } from '../route'

type ServiceData = {
  service: Service
  faqs: Faq[]
  practitioners: Practitioner[]
  site: Site
  contact: ContactDetail
}

/** A service: what it is, its sessions, who must not have it, who gives it, and what people ask. */
export const service = defineRoute<ServiceData>({
  path: `${listings.services.path}/:slug`,
  load: async (client, { locale, params }) => {
    const [found, faqs, practitioners, site, contact] = await Promise.all([
      client.services.bySlug(params.slug ?? '', { locale, depth: 2 }),
      every(client.faqs.all({ locale, depth: 0 })),
      every(client.practitioners.all({ locale })),
      client.site({ locale }),
      client.contactDetails({ locale }),
    ])
    const about = faqs.filter((faq) => isAbout(faq, found))
    return { service: found, faqs: about, practitioners, site, contact }
  },
  head: ({ service: { meta, title, summary, image } }) => ({
    title: meta?.title || title,
    description: meta?.description || summary,
    image: meta?.image ?? image,
    isHidden: meta?.isHidden,
  }),
  Page: ({ data: { service: shown, faqs, practitioners, site, contact }, visit: { locale } }) => {
    const bookingLink = shown.bookingLink || contact.bookingLink
    const contraindications = filled(shown.contraindications)
    return (
      <>
        <section className="hero">
          <div className="hero-words">
            <h1>{shown.title}</h1>
            <p className="lead">{shown.summary}</p>
            {bookingLink && (
              <p className="action">
                <a className="button" href={bookingLink}>
                  {book[locale]}
                </a>
              </p>
            )}
          </div>
          <Picture isFirst of={shown.image} sizes="(min-width: 60rem) 34rem, 92vw" />
        </section>
        <section className="prose">
          <RichText locale={locale} text={shown.description} />
        </section>
        {shown.sessionOptions?.length ? (
          <section>
            <h2>{sessions[locale]}</h2>
            <SessionOptions
              currency={site.currency ?? 'USD'}
              locale={locale}
              options={shown.sessionOptions}
            />
          </section>
        ) : null}
        {contraindications.length > 0 && (
          <section className="safety">
            <h2>{safety[locale]}</h2>
            <Contraindications
              contraindications={contraindications}
              locale={locale}
              services={[]}
              under="h2"
            />
          </section>
        )}
        {hasExpectations(shown) && (
          <section className="expect">
            <h2>{expect[locale]}</h2>
            <Expectations locale={locale} service={shown} under="h2" />
          </section>
        )}
        <WhoGivesIt everybody={practitioners} locale={locale} named={filled(shown.practitioners)} />
        {faqs.length > 0 && (
          <section className="questions">
            <h2>{questions[locale]}</h2>
            {faqs.map((faq) => (
              <Question faq={faq} key={faq.id} locale={locale} />
            ))}
          </section>
        )}
        <section className="fine-print">
          <Paragraphs text={site.disclosure} />
          <Reviewed locale={locale} review={shown.review} />
        </section>
      </>
    )
  },
})

const book = words('Book a session', 'Reservar una sesión')
const sessions = words('Sessions', 'Sesiones')
const safety = words('Who should not have it', 'Quién no debe recibirla')
const expect = words('What to expect', 'Qué esperar')
const questions = words('Questions people ask', 'Preguntas frecuentes')
