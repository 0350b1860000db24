import { inLanguage } from '../../lib/inLanguage'
import { words } from '../../lib/words'
import { FormView, type FormViewProps } from '../../markup/form/FormView'
import { Document } from '../Document'
import type { Frame } from '../frame/readFrame'
import { render } from '../render'

type Props = Pick<FormViewProps, 'form' | 'tried'> & { frame: Frame }

/** A form on a page of its own: where it comes back to with what is wrong, and with what was filled in. */
export const formPage = ({ form, tried, frame }: Props): string =>
  render(
    <Document
      frame={frame}
      head={{ title: `${tried ? inLanguage(mistake, frame.locale) : ''}${form.title}` }}
    >
      <header className="page-title">
        <h1>{form.title}</h1>
      </header>
      <section className="form">
        <FormView form={form} locale={frame.locale} tried={tried} />
      </section>
    </Document>,
  )

const mistake = words('Not sent: ', 'Sin enviar: ')
