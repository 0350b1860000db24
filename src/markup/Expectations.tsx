import type { Locale } from '../lib/locale'
import { words } from '../lib/words'
import type { Advice, Service } from '../payload-types'
import { RichText } from './RichText'

type Props = {
  service: Pick<Service, 'whatToExpect'>
  locale: Locale
  /** The heading that it stands under. */
  under: 'h2' | 'h3'
}

/** What to do before a session, how it goes, and what to do afterwards. */
export const Expectations = ({ service: { whatToExpect }, locale, under }: Props) => {
  const Heading = under === 'h2' ? 'h3' : 'h4'
  return (
    <ol className="steps">
      {whatToExpect?.before?.length ? (
        <li>
          <Heading>{before[locale]}</Heading>
          <Advices of={whatToExpect.before} />
        </li>
      ) : null}
      {whatToExpect?.during ? (
        <li>
          <Heading>{during[locale]}</Heading>
          <RichText locale={locale} text={whatToExpect.during} />
        </li>
      ) : null}
      {whatToExpect?.after?.length ? (
        <li>
          <Heading>{after[locale]}</Heading>
          <Advices of={whatToExpect.after} />
        </li>
      ) : null}
    </ol>
  )
}

const Advices = ({ of }: { of: NonNullable<Advice> }) => (
  <ul>
    {of.map(({ id, advice }) => (
      <li key={id}>{advice}</li>
    ))}
  </ul>
)

const before = words('Before your session', 'Antes de su sesión')
const during = words('During your session', 'Durante su sesión')
const after = words('After your session', 'Después de su sesión')
