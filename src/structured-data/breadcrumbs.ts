import { words } from '../lib/words'
import { addressOfPath, breadcrumbIdOf } from './addresses'
import type { Content, Making } from './content'
import type { Thing } from './thing'

/** The way from the home page to this one: schema.org `BreadcrumbList`. The home page has none. */
export const breadcrumbs = (
  { name, trail }: Pick<Content, 'name' | 'trail'>,
  { address, reader: { locale } }: Making,
): Thing[] => {
  if (!trail) return []
  const crumbs = [{ name: home[locale], url: addressOfPath('/', locale) }, ...trail, { name, url: address }]
  const itemListElement = crumbs.map((crumb, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: crumb.name,
    item: { '@type': 'WebPage', '@id': crumb.url },
  }))
  return [{ '@type': 'BreadcrumbList', '@id': breadcrumbIdOf(address), itemListElement }]
}

const home = words('Home', 'Inicio')
