import type { Client } from '@stillpoint/client'
import { ContactForm } from '../ContactForm'
import { Shown } from '../Shown'
import { useWords } from '../settings'
import { useContent } from '../stillpoint'

const read = async (client: Client, signal: AbortSignal) => {
  const [details, form] = await Promise.all([
    client.contactDetails({ signal }),
    client.forms.byTitle('Contact', { signal }),
  ])
  return { details, form }
}

/** How to reach the practice, and the form that it has called “Contact”. */
export const Contact = () => {
  const words = useWords()
  return (
    <Shown of={useContent(read)}>
      {({ details: { practiceName, phone, phoneLink, email, address }, form }) => (
        <>
          <h1>{words.contact}</h1>
          <address>
            <strong>{practiceName}</strong>
            <span>{address?.streetAddress}</span>
            <span>
              {address?.addressLocality}, {address?.addressRegion} {address?.postalCode}
            </span>
            {phone && phoneLink && <a href={phoneLink}>{phone}</a>}
            {email && <a href={`mailto:${email}`}>{email}</a>}
          </address>
          <ContactForm form={form} />
        </>
      )}
    </Shown>
  )
}
