import { documentPath } from '../lib/documentPath'
import { isFilled } from '../lib/isFilled'
import type { Locale } from '../lib/locale'
import { words } from '../lib/words'
import type { Contraindication, Service } from '../payload-types'
import { kinds } from './kinds'
import { ReviewDays } from './ReviewDays'
import { RichText } from './RichText'

type Props = {
  contraindications: Contraindication[]
  /** Those that may be named as concerned; none where they all belong to one service. */
  services: Service[]
  locale: Locale
  /** The heading that the list stands under. */
  under: 'h1' | 'h2'
}

/** Contraindications by kind, the graver ones first, each with the services that it concerns. */
export const Contraindications = ({ contraindications, services, locale, under }: Props) => {
  const [Kind, Title] = under === 'h1' ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const)
  const groups = kinds.map((group) => ({
    ...group,
    members: contraindications.filter(({ kind }) => kind === group.kind),
  }))
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ kind, title, members }) => (
      <div className={`contraindications ${kind}`} key={kind}>
        <Kind>{title[locale]}</Kind>
        <ul>
          {members.map((member) => (
            <li key={member.id}>
              <Title>{member.title}</Title>
              <RichText locale={locale} text={member.explanation} />
              <Concerned locale={locale} services={concernedBy(member, services)} />
              <ReviewDays className="review-line" locale={locale} review={member.review} />
            </li>
          ))}
        </ul>
      </div>
    ))
}

const Concerned = ({ services, locale }: { services: Service[]; locale: Locale }) =>
  services.length === 0 ? null : (
    <p className="concerns">
      {concerns[locale]}{' '}
      {services.map(({ id, slug, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={documentPath({ collection: 'services', slug }, locale)}>{title}</a>
        </span>
      ))}
    </p>
  )

const concernedBy = ({ id }: Contraindication, services: Service[]) =>
  services.filter(({ contraindications }) =>
    contraindications?.some((one) => (isFilled(one) ? one.id : one) === id),
  )

const concerns = words('Concerns:', 'Se refiere a:')
