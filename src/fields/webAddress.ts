import { slugField, type TextFieldSingleValidation } from 'payload'
import { sayTo } from '../lib/sayTo'
import { toWebAddress } from '../lib/toWebAddress'
import { words } from '../lib/words'

type Options = {
  /** Words that stand for something else where the address would stand. */
  taken?: readonly string[]
}

/** The last part of a document's address, made from its title until somebody changes it; unique in its collection. */
export const webAddressField = ({ taken = [] }: Options = {}) =>
  slugField({
    useAsSlug: 'title',
    slugify: ({ valueToSlugify }) => (valueToSlugify ? toWebAddress(String(valueToSlugify)) : undefined),
    overrides: (row) => {
      const slug = row.fields.find((field) => 'name' in field && field.name === 'slug')
      if (slug?.type === 'text') {
        slug.label = words('Web address', 'Dirección web')
        slug.admin = {
          ...slug.admin,
          description: words(
            'The last part of the page’s address: lowercase letters, digits and hyphens.',
            'La última parte de la dirección de la página: minúsculas, cifras y guiones.',
          ),
        }
        slug.validate = isSlugBut(taken)
      }
      return row
    },
  })

const isSlugBut =
  (taken: readonly string[]): TextFieldSingleValidation =>
  (value, { req }) => {
    if (value == null || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) || value.length > 120)
      return sayTo(req, notASlug)
    return taken.includes(value) ? sayTo(req, alreadyTaken) : true
  }

const notASlug = words(
  'Use only lowercase letters (a–z), digits and single hyphens, like first-visit.',
  'Use solo minúsculas (a–z), cifras y guiones sueltos, como primera-visita.',
)

const alreadyTaken = words(
  'The website itself uses this address. Choose another, like our-services.',
  'El propio sitio web usa esta dirección. Elija otra, como nuestros-servicios.',
)
