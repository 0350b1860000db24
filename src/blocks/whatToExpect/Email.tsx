import type { ReactNode } from 'react'
import { hasExpectations } from '../../lib/hasExpectations'
import { isBlank } from '../../lib/isBlank'
import { Block } from '../../markup/mail/Block'
import { Heading } from '../../markup/mail/Heading'
import { looks } from '../../markup/mail/looks'
import { MailText } from '../../markup/mail/MailText'
import { pickedOr } from '../../markup/mail/pickedOr'
import { stages } from '../../markup/stages'
import type { Advice, WhatToExpectBlock } from '../../payload-types'
import type { EmailProps } from '../emailContent'

/** A visit from preparing to resting, in the words of the services. */
export const WhatToExpectEmail = ({ block, content }: EmailProps<WhatToExpectBlock>) => {
  const { locale, origin } = content
  const shown = pickedOr(block.services, content.services).filter(hasExpectations)
  if (shown.length === 0) return null
  const level = block.heading ? 'h3' : 'h2'
  return (
    <Block>
      <Heading>{block.heading}</Heading>
      {shown.map(({ id, title, whatToExpect }) => (
        <div key={id}>
          {shown.length > 1 && <p {...looks.lead}>{title}</p>}
          <Advices of={whatToExpect?.before}>
            <Heading as={level}>{stages.before[locale]}</Heading>
          </Advices>
          {!isBlank(whatToExpect?.during) && (
            <>
              <Heading as={level}>{stages.during[locale]}</Heading>
              <MailText locale={locale} origin={origin} text={whatToExpect?.during} />
            </>
          )}
          <Advices of={whatToExpect?.after}>
            <Heading as={level}>{stages.after[locale]}</Heading>
          </Advices>
        </div>
      ))}
    </Block>
  )
}

type Props = { of: Advice | undefined; children: ReactNode }

const Advices = ({ of, children }: Props) =>
  of?.length ? (
    <>
      {children}
      <ul {...looks.list}>
        {of.map(({ id, advice }) => (
          <li key={id} {...looks.item}>
            {advice}
          </li>
        ))}
      </ul>
    </>
  ) : null
