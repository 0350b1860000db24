import type { Preferences } from '../../client'
import { localizedPath } from '../../lib/localizedPath'
import { type Words, words } from '../../lib/words'
import type { Frame } from '../frame/readFrame'
import { dayInWords } from './dayInWords'
import { PreferenceChoices } from './PreferenceChoices'
import { stepPage } from './stepPage'

/** What was done a moment ago. */
export type Done = 'saved' | 'data'

type Props = { frame: Frame; preferences: Preferences; done: Done | undefined }

/** What somebody can decide about their newsletter and their data. Each button is a form of its own. */
export const preferencesPage = ({ frame, preferences, done }: Props): string => {
  const { locale } = frame
  const { email, state } = preferences
  return stepPage({
    frame,
    title: text.title[locale],
    children: (
      <>
        {done && (
          <p className="notice" role="status">
            {text[done][locale]}
          </p>
        )}
        <p className="lead">
          <strong>{email}</strong>
          <br />
          {standing(preferences)[locale]}
        </p>
        {state === 'confirmed' ? (
          <PreferenceChoices locale={locale} preferences={preferences} />
        ) : (
          <p>
            <a href={localizedPath('/newsletter/subscribe', locale)}>{text.join[locale]}</a>
          </p>
        )}
        <h2>{text.yourData[locale]}</h2>
        <p>{text.explain[locale]}</p>
        <form className="form-body" method="post">
          <button className="button quiet" name="action" type="submit" value="data">
            {text.mail[locale]}
          </button>
        </form>
        <details>
          <summary>{text.erase[locale]}</summary>
          <form className="form-body" method="post">
            <p>{text.eraseExplained[locale]}</p>
            <div className="form-field">
              <div className="form-choice">
                <input id="sure" name="sure" required type="checkbox" value="true" />
                <label htmlFor="sure">{text.sure[locale]}</label>
              </div>
            </div>
            <button className="button" name="action" type="submit" value="erase">
              {text.eraseNow[locale]}
            </button>
          </form>
        </details>
      </>
    ),
  })
}

const standing = ({ state, pausedUntil }: Preferences): Words => {
  if (state === 'pending') return text.pending
  if (state === 'unsubscribed') return text.unsubscribed
  if (!pausedUntil) return text.confirmed
  const { en, es } = dayInWords(pausedUntil)
  return words(`Paused until ${en}`, `En pausa hasta el ${es}`)
}

const text = {
  title: words('Your newsletter preferences', 'Sus preferencias del boletín'),
  saved: words('Saved.', 'Guardado.'),
  data: words(
    'Your data is on its way to you by email. We send it once an hour at most.',
    'Sus datos van en camino por correo. Los enviamos como mucho una vez por hora.',
  ),
  confirmed: words('You get every issue.', 'Recibe todos los números.'),
  pending: words(
    'You have not confirmed yet: nothing comes until you press the button in our first email.',
    'Aún no lo ha confirmado: no recibirá nada hasta que pulse el botón de nuestro primer correo.',
  ),
  unsubscribed: words('You get no issues.', 'No recibe ningún número.'),
  join: words('Sign up for the newsletter', 'Suscribirse al boletín'),
  yourData: words('Your data', 'Sus datos'),
  explain: words(
    'We keep your address, what you chose here, and when you agreed to what.',
    'Guardamos su dirección, lo que eligió aquí y cuándo dio su consentimiento a qué.',
  ),
  mail: words('Email me my data', 'Enviarme mis datos'),
  erase: words('Erase my data', 'Borrar mis datos'),
  eraseExplained: words(
    'This deletes your address and all that we keep with it, and ends your subscription. It can’t be undone.',
    'Esto borra su dirección y todo lo que guardamos con ella, y termina su suscripción. No se puede deshacer.',
  ),
  sure: words('Yes, erase everything', 'Sí, borrar todo'),
  eraseNow: words('Erase now', 'Borrar ahora'),
}
