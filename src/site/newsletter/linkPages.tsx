import { localizedPath } from '../../lib/localizedPath'
import { words } from '../../lib/words'
import { AddressField } from '../../markup/newsletter/AddressField'
import { Trap } from '../../markup/newsletter/Trap'
import type { Frame } from '../frame/readFrame'
import { stepPage } from './stepPage'

type Asking = { frame: Frame; tried?: { email: string; problem: string } | undefined }

/** Asks for the address, so that the link to the preferences reaches its owner alone. */
export const askLinkPage = ({ frame, tried }: Asking): string =>
  stepPage({
    frame,
    title: text.title[frame.locale],
    children: (
      <>
        <p className="lead">{text.why[frame.locale]}</p>
        <div className="form">
          <form
            action={localizedPath('/newsletter/preferences', frame.locale)}
            className="form-body"
            method="post"
          >
            <AddressField id="link" locale={frame.locale} tried={tried} />
            <Trap id="link" locale={frame.locale} />
            <button className="button" type="submit">
              {text.send[frame.locale]}
            </button>
          </form>
        </div>
      </>
    ),
  })

export const linkSentPage = (frame: Frame): string =>
  stepPage({
    frame,
    title: text.look[frame.locale],
    children: (
      <>
        <p className="lead">{text.onItsWay[frame.locale]}</p>
        <p>{text.nothing[frame.locale]}</p>
      </>
    ),
  })

/** A link that does not work any more, or never did, and the way to a new one. */
export const deadLinkPage = (frame: Frame, kind: 'confirm' | 'unsubscribe' | 'preferences'): string => {
  const { what, path, way } = dead[kind]
  return stepPage({
    frame,
    title: text.dead[frame.locale],
    children: (
      <>
        <p className="lead">{what[frame.locale]}</p>
        <p>
          <a href={localizedPath(path, frame.locale)}>{way[frame.locale]}</a>
        </p>
      </>
    ),
  })
}

const text = {
  title: words('Your newsletter preferences', 'Sus preferencias del boletín'),
  why: words(
    'Language, a break, leaving, your data: we email you a link that opens them, so that nobody else can.',
    'Idioma, una pausa, darse de baja, sus datos: le enviamos por correo un enlace para abrirlas, de modo que nadie más pueda.',
  ),
  send: words('Email me the link', 'Enviarme el enlace'),
  look: words('Please look in your inbox', 'Mire su buzón, por favor'),
  onItsWay: words(
    'If this address is on our list, an email with a link is on its way. The link works for 24 hours.',
    'Si esta dirección está en nuestra lista, va en camino un correo con un enlace. Funciona durante 24 horas.',
  ),
  nothing: words(
    'Nothing there after a few minutes? Look among unwanted mail, or try the other addresses that you use. We send one such email an hour.',
    '¿No ha llegado nada en unos minutos? Mire en el correo no deseado o pruebe con sus otras direcciones. Enviamos un correo así por hora.',
  ),
  dead: words('This link does not work any more', 'Este enlace ya no funciona'),
}

const dead = {
  confirm: {
    what: words(
      'It works for seven days. You can simply sign up once more.',
      'Funciona durante siete días. Puede suscribirse otra vez sin más.',
    ),
    path: '/newsletter/subscribe',
    way: words('Sign up', 'Suscribirse'),
  },
  unsubscribe: {
    what: words(
      'It may be incomplete. Open it from the email once more, or leave by your preferences.',
      'Puede que esté incompleto. Ábralo otra vez desde el correo, o dese de baja en sus preferencias.',
    ),
    path: '/newsletter/preferences',
    way: words('Your newsletter preferences', 'Sus preferencias del boletín'),
  },
  preferences: {
    what: words('It works for 24 hours. Ask for a new one.', 'Funciona durante 24 horas. Pida uno nuevo.'),
    path: '/newsletter/preferences',
    way: words('Email me a new link', 'Enviarme un enlace nuevo'),
  },
}
