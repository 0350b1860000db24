import { inLanguage } from '../../lib/inLanguage'
import type { Locale } from '../../lib/locale'
import { words } from '../../lib/words'

type Props = { id: string; locale: Locale; tried?: { email: string; problem: string } | undefined }

/** Asks for an email address; says by the field what is wrong with it. */
export const AddressField = ({ id, locale, tried }: Props) => (
  <div className={tried ? 'form-field form-field-wrong' : 'form-field'}>
    <label htmlFor={`${id}-email`}>{inLanguage(label, locale)}</label>
    {tried && (
      <p className="form-problem" id={`${id}-email-problem`} role="alert">
        {tried.problem}
      </p>
    )}
    <input
      {...(tried ? { 'aria-invalid': true, 'aria-describedby': `${id}-email-problem` } : {})}
      autoComplete="email"
      defaultValue={tried?.email ?? ''}
      id={`${id}-email`}
      maxLength={254}
      name="email"
      required
      type="email"
    />
  </div>
)

const label = words('Your email address', 'Su correo electrónico')
