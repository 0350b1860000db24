import { hasExpectations } from '../../lib/hasExpectations'
import { filled } from '../../lib/isFilled'
import { Expectations } from '../../markup/Expectations'
import type { WhatToExpectBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** A visit from preparing to resting, in the words of the services. */
export const WhatToExpectWeb = ({ block, content: { locale, services } }: WebProps<WhatToExpectBlock>) => {
  const shown = (block.services?.length ? filled(block.services) : services).filter(hasExpectations)
  if (shown.length === 0) return null
  const [Title, under] = block.heading ? (['h3', 'h2'] as const) : (['h2', 'h1'] as const)
  return (
    <section className="expect">
      {block.heading && <h2>{block.heading}</h2>}
      {shown.map((service) => (
        <div key={service.id}>
          {shown.length > 1 && <Title>{service.title}</Title>}
          <Expectations locale={locale} service={service} under={shown.length > 1 ? Title : under} />
        </div>
      ))}
    </section>
  )
}
