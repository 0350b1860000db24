import { ContactWays } from '../../markup/ContactWays'
import type { ContactCardBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** How to reach the practice. */
export const ContactCardWeb = ({ block, content: { contact, locale } }: WebProps<ContactCardBlock>) => (
  <section className="contact">
    {block.heading && <h2>{block.heading}</h2>}
    {block.text && <p className="lead">{block.text}</p>}
    <ContactWays contact={contact} locale={locale} under={block.heading ? 'h2' : 'h1'} />
  </section>
)
