import { documentPath } from '../../lib/documentPath'
import { isFilled } from '../../lib/isFilled'
import { listings } from '../../lib/listings'
import { localizedPath } from '../../lib/localizedPath'
import { words } from '../../lib/words'
import { Picture } from '../../markup/Picture'
import type { NavigationItem } from '../../payload-types'
import { LanguageLink } from './LanguageLink'
import { type Frame, practiceName } from './readFrame'
import { SchemeSwitch } from './SchemeSwitch'

/** The name of the practice, the menu, and the other language. */
export const Header = ({ frame }: { frame: Frame }) => {
  const { site, locale, path } = frame
  const name = practiceName(frame)
  const here = path && localizedPath(path, locale)
  return (
    <header className="site-header">
      <div className="bar">
        <a aria-label={`${name}, ${home[locale]}`} className="brand" href={localizedPath('/', locale)}>
          {isFilled(site.brand?.logo) && (
            <Picture isFirst of={{ ...site.brand.logo, isDecorative: true }} sizes="3rem" />
          )}
          <span>{name}</span>
        </a>
        <div className="tools">
          <LanguageLink frame={frame} />
          <SchemeSwitch locale={locale} />
        </div>
        <Menu entries={entriesOf(site.navigation, locale)} here={here} label={menu[locale]} />
      </div>
    </header>
  )
}

type Entry = { id: string; label: string; href: string }

const Menu = ({ entries, here, label }: { entries: Entry[]; here: string | undefined; label: string }) =>
  entries.length === 0 ? null : (
    <nav aria-label={label}>
      <ul>
        {entries.map(({ id, label: text, href }) => (
          <li key={id}>
            <a aria-current={href === here ? 'page' : undefined} href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )

const entriesOf = (navigation: NavigationItem | undefined, locale: Frame['locale']): Entry[] =>
  (navigation ?? []).flatMap((item) => {
    const path = pathOf(item)
    return path ? [{ id: item.id ?? item.label, label: item.label, href: localizedPath(path, locale) }] : []
  })

const pathOf = ({ leadsTo, page }: NonNullable<NavigationItem>[number]): string | undefined => {
  if (leadsTo && leadsTo !== 'page') return listings[leadsTo].path
  if (!isFilled<{ slug: string }>(page?.value)) return undefined
  return documentPath({ collection: page.relationTo, slug: page.value.slug })
}

const menu = words('Menu', 'Menú')
const home = words('home page', 'página de inicio')
