import { inLanguage } from '../../lib/inLanguage'
import type { Locale } from '../../lib/locale'
import { localizedPath } from '../../lib/localizedPath'
import { words } from '../../lib/words'
import { AddressField } from './AddressField'
import { Trap } from './Trap'

export type Consent = { version: string; wording: string }

type Props = {
  /** Different for each form of a page. */
  id: string
  consent: Consent
  locale: Locale
  /** What was typed, and what is wrong, after a try that failed. */
  tried?: { email: string; problem: string } | undefined
}

/** Signs somebody up for the newsletter, without a script: an address, and what they agree to. */
export const SignupForm = ({ id, consent, locale, tried }: Props) => (
  <form
    action={localizedPath('/newsletter/subscribe', locale)}
    className="form-body"
    // A script measures how long the form was open; whoever sends it once more has it filled in already.
    data-form={tried ? 'again' : 'first'}
    method="post"
  >
    <AddressField id={id} locale={locale} tried={tried} />
    <input name="consent" type="hidden" value={consent.version} />
    <Trap id={id} locale={locale} />
    <p className="form-note">{consent.wording}</p>
    <button className="button" type="submit">
      {inLanguage(join, locale)}
    </button>
    <p className="form-note">{inLanguage(next, locale)}</p>
  </form>
)

const join = words('Sign up', 'Suscribirme')
const next = words(
  'Next, we email you a link. You are on the list once you confirm it.',
  'Después le enviamos un enlace por correo. Estará en la lista en cuanto lo confirme.',
)
