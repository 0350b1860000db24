import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { pageBlocks } from '../src/blocks/schemas'
import { publishable } from '../src/fields/publishable'
import { reviewField } from '../src/fields/review'
import { seoField } from '../src/fields/seo'
import { webAddressField } from '../src/fields/webAddress'
import { leaveRedirects } from '../src/hooks/leaveRedirects'
import { collectionLabel } from '../src/lib/collectionLabel'
import { ownNames } from '../src/lib/ownNames'
import { words } from '../src/lib/words'

/** A page of the website, built from blocks; the one with the address `home` opens it. */
export const pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: collectionLabel('Page', 'Página'), plural: collectionLabel('Pages', 'Páginas') },
  ...publishable,
  access: accessTo('pages'),
  hooks: leaveRedirects,
  defaultSort: 'slug',
  admin: {
    useAsTitle: 'title',
    group: words('Content', 'Contenido'),
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    description: words('Pages built from blocks.', 'Páginas hechas de bloques.'),
  },
  fields: [
    webAddressField({ taken: ownNames }),
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      label: words('Title', 'Título'),
      admin: { description: words('The name of the page.', 'El nombre de la página.') },
    },
    {
      name: 'blocks',
      type: 'blocks',
      blocks: pageBlocks,
      maxRows: 60,
      label: words('Blocks', 'Bloques'),
      labels: { singular: words('Block', 'Bloque'), plural: words('Blocks', 'Bloques') },
      admin: {
        initCollapsed: true,
        description: words(
          'The parts of the page, from top to bottom.',
          'Las partes de la página, de arriba abajo.',
        ),
      },
    },
    {
      name: 'givesHealthAdvice',
      type: 'checkbox',
      defaultValue: false,
      label: words('This page gives health advice', 'Esta página da consejos de salud'),
      admin: {
        components: { Cell: '/src/admin/YesOrNo#YesOrNo' },
        description: words(
          'It then shows who reviewed it and when, and can’t be published without that.',
          'Entonces muestra quién la revisó y cuándo, y no se puede publicar sin eso.',
        ),
      },
    },
    reviewField({ condition: ({ givesHealthAdvice }) => Boolean(givesHealthAdvice) }),
    seoField(),
  ],
}
