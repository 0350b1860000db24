import { filled } from '../../lib/isFilled'
import { Person } from '../../markup/Person'
import type { PractitionersBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** Who gives the treatments. */
export const PractitionersWeb = ({ block, content }: WebProps<PractitionersBlock>) => {
  const people = block.practitioners?.length ? filled(block.practitioners) : content.practitioners
  if (people.length === 0) return null
  return (
    <section className="people">
      {block.heading && <h2>{block.heading}</h2>}
      {people.map((person) => (
        <Person
          key={person.id}
          locale={content.locale}
          practitioner={person}
          under={block.heading ? 'h2' : 'h1'}
        />
      ))}
    </section>
  )
}
