import type { Preferences } from '../../client'
import type { Locale } from '../../lib/locale'
import { localizedPath } from '../../lib/localizedPath'
import { type Words, words } from '../../lib/words'
import type { Frame } from '../frame/readFrame'
import { pauses } from './pauses'
import { stepPage } from './stepPage'

/** What was done a moment ago. */
export type Done = 'saved' | 'data'

type Props = { frame: Frame; preferences: Preferences; done: Done | undefined; problem?: string }

/** What somebody can decide about their newsletter and their data. Each button is a form of its own. */
export const preferencesPage = ({ frame, preferences, done, problem }: Props): string => {
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
        {problem && (
          <p className="form-problem" role="alert">
            {problem}
          </p>
        )}
        <p className="lead">
          <strong>{email}</strong>
          <br />
          {standing(preferences)[locale]}
        </p>
        {state === 'confirmed' ? (
          <Choices locale={locale} preferences={preferences} />
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

const Choices = ({ preferences, locale }: { preferences: Preferences; locale: Locale }) => (
  <>
    <div className="form">
      <form className="form-body" method="post">
        <div className="form-field">
          <label htmlFor="language">{text.language[locale]}</label>
          <select defaultValue={preferences.language} id="language" name="language">
            <option lang="en" value="en">
              English
            </option>
            <option lang="es" value="es">
              Español
            </option>
          </select>
        </div>
        <div className="form-field">
          <label htmlFor="pause">{text.pause[locale]}</label>
          <select defaultValue={preferences.pausedUntil ? 'keep' : 'none'} id="pause" name="pause">
            {preferences.pausedUntil && (
              <option value="keep">{untilDay(preferences.pausedUntil)[locale]}</option>
            )}
            <option value="none">{text.noPause[locale]}</option>
            {pauses.map(({ value, label }) => (
              <option key={value} value={value}>
                {label[locale]}
              </option>
            ))}
          </select>
        </div>
        <button className="button" name="action" type="submit" value="save">
          {text.save[locale]}
        </button>
      </form>
    </div>
    <h2>{text.leaving[locale]}</h2>
    <form className="form-body" method="post">
      <p>{text.leaveExplained[locale]}</p>
      <button className="button quiet" name="action" type="submit" value="leave">
        {text.leave[locale]}
      </button>
    </form>
  </>
)

const standing = ({ state, pausedUntil }: Preferences): Words => {
  if (state === 'pending') return text.pending
  if (state === 'unsubscribed') return text.unsubscribed
  if (!pausedUntil) return text.confirmed
  const { en, es } = dayIn(pausedUntil)
  return words(`Paused until ${en}`, `En pausa hasta el ${es}`)
}

const untilDay = (pausedUntil: string): Words => {
  const { en, es } = dayIn(pausedUntil)
  return words(`Until ${en}`, `Hasta el ${es}`)
}

const dayIn = (pausedUntil: string): Words => {
  const day = (region: string) =>
    new Date(pausedUntil).toLocaleDateString(region, { dateStyle: 'long', timeZone: 'UTC' })
  return words(day('en-US'), day('es-US'))
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
  language: words('Language of the issues', 'Idioma de los números'),
  pause: words('A break', 'Una pausa'),
  noPause: words('No break: send me every issue', 'Sin pausa: enviarme todos los números'),
  save: words('Save', 'Guardar'),
  leaving: words('Leaving', 'Darse de baja'),
  leaveExplained: words(
    'Press the button, and no more issues come to you. You can sign up again whenever you like.',
    'Pulse el botón y no recibirá más números. Puede suscribirse de nuevo cuando quiera.',
  ),
  leave: words('Leave the newsletter', 'Darme de baja'),
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
