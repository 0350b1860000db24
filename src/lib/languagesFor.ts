import type { User } from '../payload-types'
import { type Locale, locales } from './locale'

/** In which languages somebody is written to: the one they chose, else that of their last login, else all. */
export const languagesFor = ({
  emailLanguage,
  language,
}: Pick<User, 'emailLanguage' | 'language'>): readonly Locale[] => {
  const known = emailLanguage ?? language
  return known ? [known] : locales
}
