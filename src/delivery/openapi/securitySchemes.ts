import type { SanitizedConfig } from 'payload'

/** The two ways to show who one is. Reading what is published needs neither. */
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
})
