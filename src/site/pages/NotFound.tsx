import { listings } from '../../lib/listings'
import type { Locale } from '../../lib/locale'
import { localizedPath } from '../../lib/localizedPath'
import { words } from '../../lib/words'

/** What stands where nothing is, with the ways on. */
export const NotFound = ({ title, locale }: { title: string; locale: Locale }) => (
  <section className="page-title">
    <h1>{title}</h1>
    <p className="lead">{hint[locale]}</p>
    <ul className="ways-on">
      {waysOn.map(({ path, title: name }) => (
        <li key={path}>
          <a href={localizedPath(path, locale)}>{name[locale]}</a>
        </li>
      ))}
    </ul>
  </section>
)

const hint = words(
  'It may have moved, or the address may have a slip in it. These may help:',
  'Puede que se haya movido o que la dirección tenga un error. Esto puede servirle:',
)
const waysOn = [
  { path: '/', title: words('Home page', 'Página de inicio') },
  listings.services,
  listings.questions,
]
