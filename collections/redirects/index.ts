import type { CollectionConfig, FieldHook } from 'payload'
import { accessTo } from '../../src/access/accessTo'
import { collectionLabel } from '../../src/lib/collectionLabel'
import { withoutSlash } from '../../src/lib/withoutSlash'
import { words } from '../../src/lib/words'
import { followOn, pointToTheEnd } from './collapseChains'
import { resolveEndpoint } from './resolveEndpoint'
import { isFreePath, leadsSomewhereElse } from './validatePaths'

/** An address of the website that has moved. Made when the address of a published document changes, or by hand. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: collectionLabel('Redirect', 'Redirección'),
    plural: collectionLabel('Redirects', 'Redirecciones'),
  },
  access: accessTo('redirects'),
  custom: { example: { from: '/old-page', to: '/services/massage' } },
  defaultSort: 'from',
  endpoints: [resolveEndpoint],
  hooks: { beforeChange: [pointToTheEnd], afterChange: [followOn] },
  admin: {
    useAsTitle: 'from',
    group: words('Content', 'Contenido'),
    defaultColumns: ['from', 'to', 'updatedAt'],
    description: words(
      'Old addresses that lead to new ones. Changing the web address of something published adds one by itself.',
      'Direcciones antiguas que llevan a otras nuevas. Al cambiar la dirección de algo publicado se añade una sola.',
    ),
  },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 300,
      label: words('Old address', 'Dirección antigua'),
      validate: isFreePath,
      hooks: { beforeValidate: [tidyPath] },
      admin: {
        description: words(
          'What comes after the name of your site, such as /old-page. It holds for both languages.',
          'Lo que sigue al nombre de su sitio, como /pagina-antigua. Vale para los dos idiomas.',
        ),
      },
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      index: true,
      maxLength: 300,
      label: words('New address', 'Dirección nueva'),
      validate: leadsSomewhereElse,
      hooks: { beforeValidate: [tidyPath, homeToRoot] },
      admin: {
        description: words(
          'Where people are taken instead, such as /services/massage.',
          'A dónde se lleva a la gente, como /services/masaje.',
        ),
      },
    },
  ],
}

function tidyPath({ value }: Parameters<FieldHook>[0]) {
  return typeof value === 'string' ? withoutSlash(value.trim()) : value
}

/** The home page is at `/`, and `/home` leads there: a redirect from `/` to `/home` would never end. */
function homeToRoot({ value }: Parameters<FieldHook>[0]) {
  return value === '/home' ? '/' : value
}
