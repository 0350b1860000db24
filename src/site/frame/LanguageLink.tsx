import { localizedPath } from '../../lib/localizedPath'
import type { Frame } from './readFrame'

/** The same page in the other language, named in that language. */
export const LanguageLink = ({ frame: { locale, path = '/' } }: { frame: Frame }) => {
  const other = locale === 'en' ? 'es' : 'en'
  return (
    <a className="language" href={localizedPath(path, other)} hrefLang={other} lang={other} rel="alternate">
      {other === 'es' ? 'Español' : 'English'}
    </a>
  )
}
