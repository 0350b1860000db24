import type { GlobalConfig } from 'payload'
import { accessToGlobal } from '../../src/access/accessTo'
import { autosave } from '../../src/fields/publishable'
import { seoField } from '../../src/fields/seo'
import { words } from '../../src/lib/words'
import { brandField } from './brandField'
import { businessTypeField } from './businessTypeField'
import { footerField } from './footerField'
import { navigationField } from './navigationField'

/** What stands on every page: schema.org `WebSite`. */
export const site: GlobalConfig = {
  slug: 'site',
  label: words('Site settings', 'Ajustes del sitio'),
  versions: { drafts: { autosave }, max: 50 },
  access: accessToGlobal('site'),
  admin: {
    group: words('Practice', 'Consulta'),
    description: words('What appears on every page.', 'Lo que aparece en todas las páginas.'),
  },
  fields: [
    brandField,
    navigationField,
    footerField,
    {
      name: 'disclosure',
      type: 'textarea',
      localized: true,
      maxLength: 2000,
      label: words('Disclosure', 'Aviso'),
      admin: {
        description: words(
          'What patients must be told. California (B&P Code §2053.6) asks those without a state license to say in plain words that they are no licensed physicians, that the service is not licensed by the state and is complementary to those that are, what it is, and the theory behind it.',
          'Lo que hay que decir a los pacientes. California (B&P Code §2053.6) pide a quien no tiene licencia estatal que diga con palabras sencillas que no es médico con licencia, que el servicio no tiene licencia estatal y complementa a los que sí, en qué consiste y la teoría en que se basa.',
        ),
      },
    },
    {
      name: 'currency',
      type: 'text',
      defaultValue: 'USD',
      minLength: 3,
      maxLength: 3,
      label: words('Currency', 'Moneda'),
      admin: { description: words('Three letters, like USD.', 'Tres letras, como USD.') },
    },
    businessTypeField,
    seoField(),
  ],
}
