import { isFilled } from '../../lib/isFilled'
import { ContactLinks } from '../../markup/ContactLinks'
import { FormView } from '../../markup/form/FormView'
import type { FormBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** A form with its heading and the sentence above it; where the form is gone, the ways to reach the practice. */
export const FormWeb = ({ block, content: { contact, locale } }: WebProps<FormBlock>) => (
  <section className="form">
    {block.heading && <h2>{block.heading}</h2>}
    {block.text && <p>{block.text}</p>}
    {isFilled(block.form) ? (
      <FormView form={block.form} locale={locale} />
    ) : (
      <p>
        <ContactLinks contact={contact} />
      </p>
    )}
  </section>
)
