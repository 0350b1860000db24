import { APIError, type Endpoint } from 'payload'
import { declaredEndpoint } from '../../src/lib/declaredEndpoint'

/** `GET /api/redirects/resolve`: 308 (RFC 9110 §15.4.9) to where a path has moved, for front ends that only pass it on. */
export const resolveEndpoint: Endpoint = declaredEndpoint(
  {
    path: '/resolve',
    method: 'get',
    handler: async (req) => {
      const path = String(req.query.path ?? '').replace(/[?#].*$/, '')
      const [, language = '', rest = ''] = /^(\/es(?=\/))?(\/.*?)\/*$/.exec(path) ?? []
      if (!rest) throw new APIError('“path” must begin with a slash.', 400, undefined, true)
      const { docs } = await req.payload.find({
        collection: 'redirects',
        where: { from: { equals: rest } },
        limit: 1,
        depth: 0,
        overrideAccess: false,
        req,
      })
      const [redirect] = docs
      if (!redirect) throw new APIError('This path has not moved.', 404, undefined, true)
      const to = (language + redirect.to).replace(/(.)\/$/, '$1')
      // Staff may undo it, so nobody is to remember it for ever.
      return new Response(null, { status: 308, headers: { Location: to, 'Cache-Control': 'no-cache' } })
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
