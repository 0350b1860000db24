import { inLanguage } from '../../lib/inLanguage'
import type { Locale } from '../../lib/locale'
import { words } from '../../lib/words'
import { homepageField } from '../form/FormView'

/** A field that people neither see nor reach; programs fill it in. */
export const Trap = ({ id, locale }: { id: string; locale: Locale }) => (
  <div aria-hidden="true" className="form-homepage" hidden>
    <label htmlFor={`${id}-homepage`}>{inLanguage(leaveEmpty, locale)}</label>
    <input autoComplete="off" id={`${id}-homepage`} name={homepageField} tabIndex={-1} type="text" />
  </div>
)

const leaveEmpty = words('Leave this empty', 'Deje esto vacío')
