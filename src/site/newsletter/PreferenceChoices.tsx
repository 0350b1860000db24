import type { Preferences } from '../../client'
import type { Locale } from '../../lib/locale'
import { type Words, words } from '../../lib/words'
import { dayInWords } from './dayInWords'
import { pauses } from './pauses'

/** Language, a break, and leaving: what somebody on the list can choose. */
export const PreferenceChoices = ({ preferences, locale }: { preferences: Preferences; locale: Locale }) => (
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
              <option value="keep">{until(preferences.pausedUntil)[locale]}</option>
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

const until = (pausedUntil: string): Words => {
  const { en, es } = dayInWords(pausedUntil)
  return words(`Until ${en}`, `Hasta el ${es}`)
}

const text = {
  language: words('Language of the issues', 'Idioma de los números'),
  pause: words('A break', 'Una pausa'),
  noPause: words('No break', 'Sin pausa'),
  save: words('Save', 'Guardar'),
  leaving: words('Leaving', 'Darse de baja'),
  leaveExplained: words(
    'Press the button, and no more issues come to you. You can sign up again whenever you like.',
    'Pulse el botón y no recibirá más números. Puede suscribirse de nuevo cuando quiera.',
  ),
  leave: words('Leave the newsletter', 'Darme de baja'),
}
