import type { Locale } from '../lib/locale'
import type { Advice, Service } from '../payload-types'
import { RichText } from './RichText'
import { stages } from './stages'

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
          <Heading>{stages.before[locale]}</Heading>
          <Advices of={whatToExpect.before} />
        </li>
      ) : null}
      {whatToExpect?.during ? (
        <li>
          <Heading>{stages.during[locale]}</Heading>
          <RichText locale={locale} text={whatToExpect.during} />
        </li>
      ) : null}
      {whatToExpect?.after?.length ? (
        <li>
          <Heading>{stages.after[locale]}</Heading>
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
