import type { SanitizedConfig } from 'payload'

/** The ways to show who one is, or that one has a link. Reading what is published needs none. */
export const securitySchemes = ({ cookiePrefix }: SanitizedConfig) => ({
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    description:
      'The key of an API client, `stillpoint_…`, which an owner makes in the panel. With the scope “Drafts as well” it reads drafts. Keep it on a server.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: `${cookiePrefix}-token`,
    description: 'The cookie of somebody who is logged in.',
  },
  previewLink: {
    type: 'http',
    scheme: 'Preview',
    description: 'The token of a shared preview: `Authorization: Preview <token>`.',
  },
  mailedLink: {
    type: 'http',
    scheme: 'Newsletter',
    description: 'The token of a link that was mailed to a reader: `Authorization: Newsletter <token>`.',
  },
})
