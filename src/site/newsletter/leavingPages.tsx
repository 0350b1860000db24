import { localizedPath } from '../../lib/localizedPath'
import { words } from '../../lib/words'
import type { Frame } from '../frame/readFrame'
import { stepPage } from './stepPage'

/** Behind the link of an issue: a button, because programs open links as well. */
export const unsubscribePage = (frame: Frame): string =>
  stepPage({
    frame,
    title: text.question[frame.locale],
    children: (
      <>
        <p className="lead">{text.press[frame.locale]}</p>
        <form className="form-body" method="post">
          <button className="button" type="submit">
            {text.leave[frame.locale]}
          </button>
        </form>
        <p>
          <a href={localizedPath('/newsletter/preferences', frame.locale)}>{text.rather[frame.locale]}</a>
        </p>
      </>
    ),
  })

/** Off the list. */
export const leftPage = (frame: Frame): string =>
  stepPage({
    frame,
    title: text.left[frame.locale],
    children: (
      <>
        <p className="lead">{text.noMore[frame.locale]}</p>
        <p>
          {text.slip[frame.locale]}{' '}
          <a href={localizedPath('/newsletter/subscribe', frame.locale)}>{text.again[frame.locale]}</a>
        </p>
      </>
    ),
  })

/** Nothing is kept any more. */
export const erasedPage = (frame: Frame): string =>
  stepPage({
    frame,
    title: text.erased[frame.locale],
    children: <p className="lead">{text.nothingLeft[frame.locale]}</p>,
  })

const text = {
  question: words('Leave the newsletter?', '¿Darse de baja del boletín?'),
  press: words(
    'Press the button, and no more issues come to you.',
    'Pulse el botón y no recibirá más números.',
  ),
  leave: words('Leave the newsletter', 'Darme de baja'),
  rather: words(
    'Rather take a break, or change the language?',
    '¿Prefiere hacer una pausa o cambiar el idioma?',
  ),
  left: words('You have left the newsletter', 'Se ha dado de baja del boletín'),
  noMore: words(
    'No more issues come to you, and no email about this either. Thank you for having read us.',
    'No recibirá más números, ni tampoco un correo sobre esto. Gracias por habernos leído.',
  ),
  slip: words('Was that a slip?', '¿Ha sido sin querer?'),
  again: words('Sign up again', 'Suscribirse de nuevo'),
  erased: words('Your data is erased', 'Sus datos están borrados'),
  nothingLeft: words(
    'We have deleted your address and everything that we kept with it. What stays is a number that can’t be turned back into your address; it makes sure that nobody adds you again but you.',
    'Hemos borrado su dirección y todo lo que guardábamos con ella. Solo queda un número que no puede convertirse de nuevo en su dirección; asegura que nadie más que usted pueda volver a añadirla.',
  ),
}
