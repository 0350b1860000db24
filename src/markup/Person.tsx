import type { Locale } from '../lib/locale'
import type { Practitioner } from '../payload-types'
import { LicenseFacts } from './LicenseFacts'
import { Picture } from './Picture'
import { RichText } from './RichText'

type Props = {
  practitioner: Practitioner
  locale: Locale
  /** The heading that this person stands under. */
  under: 'h1' | 'h2'
}

/** A practitioner: role, training, credentials, a few lines, and what is known of a license. */
export const Person = ({ practitioner, locale, under }: Props) => {
  const { name, jobTitle, training, credentials, biography, photo } = practitioner
  const Heading = under === 'h1' ? 'h2' : 'h3'
  const titles = (credentials ?? []).filter((credential) => credential.name)
  return (
    <article className="person">
      <Picture of={photo} sizes="12rem" />
      <div>
        <Heading>{name ?? jobTitle}</Heading>
        {name && <p className="role">{jobTitle}</p>}
        <RichText locale={locale} text={biography} />
        {training && <p>{training}</p>}
        {titles.length > 0 && (
          <ul>
            {titles.map(({ id, name: title, issuer }) => (
              <li key={id}>{issuer ? `${title}, ${issuer}` : title}</li>
            ))}
          </ul>
        )}
        <LicenseFacts license={practitioner.license} locale={locale} />
      </div>
    </article>
  )
}
