import { filled } from '../../lib/isFilled'
import { Expectations } from '../../markup/Expectations'
import type { WhatToExpectBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** A visit from preparing to resting, in the words of the services. */
export const WhatToExpectWeb = ({ block, content: { locale, services } }: WebProps<WhatToExpectBlock>) => {
  const shown = (block.services?.length ? filled(block.services) : services).filter(
    ({ whatToExpect }) => whatToExpect,
  )
  if (shown.length === 0) return null
  return (
    <section className="expect">
      {block.heading && <h2>{block.heading}</h2>}
      {shown.map((service) => (
        <div key={service.id}>
          {shown.length > 1 && <h3>{service.title}</h3>}
          <Expectations locale={locale} service={service} under={shown.length > 1 ? 'h3' : 'h2'} />
        </div>
      ))}
    </section>
  )
}
