import type { Form } from '../../client'
import { inLanguage } from '../../lib/inLanguage'
import { localizedPath } from '../../lib/localizedPath'
import { words } from '../../lib/words'
import { RichText } from '../../markup/RichText'
import { Document } from '../Document'
import type { Frame } from '../frame/readFrame'
import { render } from '../render'

type Props = { form: Form; frame: Frame; next: string | undefined }

/** What somebody reads who has sent a form. `next`: the address of another site that the form leads to. */
export const sentPage = ({ form: { confirmationMessage }, frame, next }: Props): string => {
  const { locale } = frame
  return render(
    <Document frame={frame} head={{ title: inLanguage(sent, locale) }}>
      <section className="page-title">
        <h1>{inLanguage(sent, locale)}</h1>
        {confirmationMessage ? (
          <RichText locale={locale} text={confirmationMessage} />
        ) : (
          <p>{inLanguage(thanks, locale)}</p>
        )}
        <p>
          <a href={next ?? localizedPath('/', locale)}>{inLanguage(next ? goOn : home, locale)}</a>
        </p>
      </section>
    </Document>,
  )
}

const sent = words('Your message has been sent', 'Su mensaje se ha enviado')
const thanks = words('Thank you. Your message has reached us.', 'Gracias. Hemos recibido su mensaje.')
const goOn = words('Continue', 'Continuar')
const home = words('Back to the home page', 'Volver a la página de inicio')
