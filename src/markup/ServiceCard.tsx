import { documentPath } from '../lib/documentPath'
import type { Locale } from '../lib/locale'
import type { Service } from '../payload-types'
import { Picture } from './Picture'

type Props = {
  service: Service
  locale: Locale
  /** The heading that the card stands under. */
  under: 'h1' | 'h2'
}

/** A service in short; the whole card leads to its page. */
export const ServiceCard = ({ service, locale, under }: Props) => {
  const Heading = under === 'h1' ? 'h2' : 'h3'
  return (
    <article className="card">
      <Picture of={service.image} sizes="(min-width: 46rem) 22rem, 92vw" />
      <Heading>
        <a href={documentPath({ collection: 'services', slug: service.slug }, locale)}>{service.title}</a>
      </Heading>
      <p>{service.summary}</p>
    </article>
  )
}
