import { localizedPath } from '../../lib/localizedPath'
import { words } from '../../lib/words'
import { type Consent, SignupForm } from '../../markup/newsletter/SignupForm'
import { type Frame, practiceName } from '../frame/readFrame'
import { stepPage } from './stepPage'

type Signup = { frame: Frame; consent: Consent; tried?: { email: string; problem: string } | undefined }

/** The form on a page of its own: where it comes back to with what is wrong. */
export const signupPage = ({ frame, consent, tried }: Signup): string =>
  stepPage({
    frame,
    title: text.join[frame.locale],
    children: (
      <div className="form">
        <SignupForm consent={consent} id="signup" locale={frame.locale} tried={tried} />
      </div>
    ),
  })

/** After the form: what comes by email. */
export const signupSentPage = (frame: Frame): string =>
  stepPage({
    frame,
    title: text.look[frame.locale],
    children: (
      <>
        <p className="lead">{text.mailed[frame.locale]}</p>
        <p>{text.nothing[frame.locale]}</p>
      </>
    ),
  })

/** Behind the link of that email: one last button, because programs open links as well. */
export const confirmPage = (frame: Frame): string =>
  stepPage({
    frame,
    title: text.lastStep[frame.locale],
    children: (
      <>
        <p className="lead">{text.press[frame.locale](practiceName(frame))}</p>
        <form className="form-body" method="post">
          <button className="button" type="submit">
            {text.yes[frame.locale]}
          </button>
        </form>
        <p className="form-note">{text.notYou[frame.locale]}</p>
      </>
    ),
  })

/** On the list. */
export const confirmedPage = (frame: Frame): string =>
  stepPage({
    frame,
    title: text.welcome[frame.locale],
    children: (
      <>
        <p className="lead">{text.onTheList[frame.locale]}</p>
        <p>
          <a href={localizedPath('/newsletters', frame.locale)}>{text.past[frame.locale]}</a>
        </p>
      </>
    ),
  })

const text = {
  join: words('Sign up for the newsletter', 'Suscribirse al boletín'),
  look: words('Please look in your inbox', 'Mire su buzón, por favor'),
  mailed: words(
    'We have sent you an email. Open it and press its button: then you are on the list.',
    'Le hemos enviado un correo. Ábralo y pulse su botón: entonces estará en la lista.',
  ),
  nothing: words(
    'Nothing there after a few minutes? Look among unwanted mail as well. We send one such email a day to an address; tomorrow you can ask again.',
    '¿No ha llegado nada en unos minutos? Mire también en el correo no deseado. Enviamos un correo así al día a cada dirección; mañana puede pedirlo otra vez.',
  ),
  lastStep: words('One last step', 'Un último paso'),
  press: {
    en: (practice: string) => `Press the button, and the newsletter of ${practice} comes to you.`,
    es: (practice: string) => `Pulse el botón y recibirá el boletín de ${practice}.`,
  },
  yes: words('Yes, send me the newsletter', 'Sí, quiero el boletín'),
  notYou: words(
    'You did not ask for it? Then close this page, and nothing happens.',
    '¿No lo pidió usted? Cierre esta página y no pasará nada.',
  ),
  welcome: words('Welcome', 'Le damos la bienvenida'),
  onTheList: words(
    'You are on the list. The next issue comes to you by email, with a link to leave whenever you like.',
    'Ya está en la lista. El próximo número le llegará por correo, con un enlace para darse de baja cuando quiera.',
  ),
  past: words('Until then: read past issues', 'Mientras tanto: leer números anteriores'),
}
