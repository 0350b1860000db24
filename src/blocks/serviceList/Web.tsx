import { filled } from '../../lib/isFilled'
import { ServiceCard } from '../../markup/ServiceCard'
import type { ServiceListBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** Services as cards that lead to their pages. */
export const ServiceListWeb = ({ block, content }: WebProps<ServiceListBlock>) => {
  const services = block.services?.length ? filled(block.services) : content.services
  if (services.length === 0) return null
  return (
    <section>
      {block.heading && <h2>{block.heading}</h2>}
      <ul className="cards">
        {services.map((service) => (
          <li key={service.id}>
            <ServiceCard locale={content.locale} service={service} under={block.heading ? 'h2' : 'h1'} />
          </li>
        ))}
      </ul>
    </section>
  )
}
