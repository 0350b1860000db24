import type { ReactNode } from 'react'
import { isBlank } from '../lib/isBlank'
import type { Locale } from '../lib/locale'
import type { Advice, Service } from '../payload-types'
import { RichText } from './RichText'
import { stages } from './stages'

type Props = {
  service: Pick<Service, 'whatToExpect'>
  locale: Locale
  /** The heading that it stands under. */
  under: 'h1' | 'h2' | 'h3'
}

/** What to do before a session, how it goes, and what to do afterwards. */
export const Expectations = ({ service: { whatToExpect }, locale, under }: Props) => {
  const { before, during, after } = whatToExpect ?? {}
  const Heading = headings[under]
  return (
    <ol className="steps">
      <Advices of={before}>
        <Heading>{stages.before[locale]}</Heading>
      </Advices>
      {!isBlank(during) && (
        <li>
          <Heading>{stages.during[locale]}</Heading>
          <RichText locale={locale} text={during} />
        </li>
      )}
      <Advices of={after}>
        <Heading>{stages.after[locale]}</Heading>
      </Advices>
    </ol>
  )
}

const headings = { h1: 'h2', h2: 'h3', h3: 'h4' } as const

const Advices = ({ of, children }: { of: Advice | undefined; children: ReactNode }) => {
  const written = (of ?? []).filter(({ advice }) => advice)
  return written.length === 0 ? null : (
    <li>
      {children}
      <ul>
        {written.map(({ id, advice }) => (
          <li key={id}>{advice}</li>
        ))}
      </ul>
    </li>
  )
}
