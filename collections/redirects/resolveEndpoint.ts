import { APIError, type Endpoint } from 'payload'
import { declaredEndpoint } from '../../src/lib/declaredEndpoint'
import { inLocale } from '../../src/lib/inLocale'
import { localizedPath } from '../../src/lib/localizedPath'

/** `GET /api/redirects/resolve`: 308 (RFC 9110 §15.4.9) to where a path has moved, for front ends that only pass it on. */
export const resolveEndpoint: Endpoint = declaredEndpoint(
  {
    path: '/resolve',
    method: 'get',
    handler: async (req) => {
      const path = String(req.query.path ?? '').replace(/[?#].*$/, '')
      if (!path.startsWith('/')) throw new APIError('“path” must begin with a slash.', 400, undefined, true)
      const { locale, path: from } = inLocale(path)
      const { docs } = await req.payload.find({
        collection: 'redirects',
        where: { from: { equals: from } },
        limit: 1,
        depth: 0,
        overrideAccess: false,
        req,
      })
      const [redirect] = docs
      if (!redirect) throw new APIError('This path has not moved.', 404, undefined, true)
      // Staff may undo it, so nobody is to remember it for ever.
      const headers = { Location: localizedPath(redirect.to, locale), 'Cache-Control': 'no-cache' }
      return new Response(null, { status: 308, headers })
    },
  },
  {
    summary: 'Where a path has moved to',
    description:
      'For a front end that passes on what it can’t find: 308 with the new path in `Location`, to be read against the ' +
      'address of your site. The language of the path is kept.',
    tag: 'Redirects',
    security: 'anyone',
    query: [
      {
        name: 'path',
        description: 'A path of the website, with or without its language.',
        schema: { type: 'string' },
        required: true,
        example: '/flyer',
      },
    ],
    answers: {
      308: { description: 'It has moved: see `Location`.' },
      400: { description: '`path` is no path.' },
      404: { description: 'It has not moved.' },
    },
  },
)
