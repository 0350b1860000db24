import type { PayloadRequest, TextFieldSingleValidation } from 'payload'
import { addressAt } from '../../src/lib/documentPath'
import { inLocale } from '../../src/lib/inLocale'
import { isOwnPath } from '../../src/lib/isOwnPath'
import { sayTo } from '../../src/lib/sayTo'
import { words } from '../../src/lib/words'

/** A path where nothing is public now, and where the website itself has nothing. */
export const isFreePath: TextFieldSingleValidation = async (value, { req, event, previousValue }) => {
  // What stands there already is no reason to refuse another change.
  const problem =
    problemWith(value) ?? (value !== previousValue && isOwnPath(String(value)) ? own : undefined)
  if (problem) return sayTo(req, problem)
  if (event === 'onChange' || !(await isPublic(String(value), req))) return true
  return sayTo(
    req,
    words(
      'Something is published at this address. Change its web address, or unpublish it first.',
      'Hay algo publicado en esta dirección. Cambie su dirección web o deje de publicarlo antes.',
    ),
  )
}

/** A path that is not the old address, which a chain of redirects that leads back to it has been shortened to. */
export const leadsSomewhereElse: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const { from } = siblingData as { from?: string }
  const problem = problemWith(value) ?? (value === from ? leadsBack : undefined)
  return problem ? sayTo(req, problem) : true
}

const problemWith = (path: unknown) => {
  if (typeof path !== 'string' || !path.startsWith('/')) return noSlash
  if (inLocale(path).locale === 'es') return withLanguage
  return /^\/([\w.~!$&'()*+,;=:@%-]+(\/[\w.~!$&'()*+,;=:@%-]+)*)?$/.test(path) ? undefined : notPlain
}

const noSlash = words('Begin with a slash, like /old-page.', 'Empiece con una barra, como /pagina-antigua.')

const withLanguage = words(
  'Leave out /es: a redirect holds for both languages.',
  'Quite /es: una redirección vale para los dos idiomas.',
)

const notPlain = words(
  'Enter only a path like /old-page: no spaces, no double slashes, and nothing from a ? or # on.',
  'Escriba solo una ruta como /pagina-antigua: sin espacios, sin barras dobles y sin nada desde un ? o #.',
)

const own = words(
  'The website itself uses this address, so nobody would be taken anywhere else. Choose another.',
  'El propio sitio web usa esta dirección, así que nadie llegaría a otra. Elija otra.',
)

const leadsBack = words(
  'This address leads back to the old one. Choose another.',
  'Esta dirección lleva de vuelta a la antigua. Elija otra.',
)

const isPublic = async (path: string, req: PayloadRequest): Promise<boolean> => {
  const address = addressAt(path)
  if (!address) return false
  const { totalDocs } = await req.payload.count({
    collection: address.collection,
    where: { and: [{ slug: { equals: address.slug } }, { _status: { equals: 'published' } }] },
    req,
  })
  return totalDocs > 0
}
