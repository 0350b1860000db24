import { Picture } from '../../markup/Picture'
import type { HeroBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** The opening: words beside a picture, which stands below them on a small screen. */
export const HeroWeb = ({ block, isFirst }: WebProps<HeroBlock>) => {
  const Heading = isFirst ? 'h1' : 'h2'
  return (
    <section className="hero">
      <div className="hero-words">
        <Heading>{block.heading}</Heading>
        {block.text && <p className="lead">{block.text}</p>}
      </div>
      <Picture isFirst={isFirst} of={block.image} sizes="(min-width: 60rem) 34rem, 92vw" />
    </section>
  )
}
