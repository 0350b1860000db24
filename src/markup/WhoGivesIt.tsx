import type { Locale } from '../lib/locale'
import { words } from '../lib/words'
import type { Practitioner } from '../payload-types'
import { Person } from './Person'

type Props = {
  /** Who is named as giving the treatment. */
  named: Practitioner[]
  /** Everybody of the practice. */
  everybody: Practitioner[]
  locale: Locale
}

/**
 * Who gives a treatment, and what is known of their training and licenses; where nobody is named, that of everybody of
 * the practice, since it may be any of them.
 */
export const WhoGivesIt = ({ named, everybody, locale }: Props) => {
  const people = named.length > 0 ? named : everybody
  return (
    <section className="people">
      <h2>{named.length > 0 ? givers[locale] : training[locale]}</h2>
      {people.map((person) => (
        <Person key={person.id} locale={locale} practitioner={person} under="h2" />
      ))}
      {people.length === 0 && <p className="license">{notStated[locale]}</p>}
    </section>
  )
}

const givers = words('Who gives it', 'Quién la realiza')
const training = words('Training and licenses', 'Formación y licencias')
const notStated = words(
  'Whether whoever gives it holds a state license is not stated here yet. Please ask us.',
  'Aquí todavía no se indica si quien la realiza tiene licencia estatal. Pregúntenos.',
)
