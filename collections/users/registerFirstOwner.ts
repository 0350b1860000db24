import { addDataAndFileToRequest, headersWithCors, loginOperation, registerFirstUserOperation } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { declaredEndpoint } from '../../src/lib/declaredEndpoint'

/**
 * Stands before Payload's own endpoint, which makes the first account but does not log it in: where
 * `removeTokenFromResponses` is set, it loses the token before it sets the cookie.
 */
export const registerFirstOwner = declaredEndpoint(
  {
    path: '/first-register',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const collection = req.payload.collections.users
      const text = (name: string): string => (typeof req.data?.[name] === 'string' ? req.data[name] : '')
      const credentials = { email: text('email'), password: text('password') }
      const account = { ...credentials, name: text('name'), setupCode: text('setupCode') }
      await registerFirstUserOperation<'users'>({ collection, data: { ...account, role: 'owner' }, req })
      const { exp, token, user } = await loginOperation<'users'>({ collection, data: credentials, req })
      const cookie = generatePayloadCookie({
        collectionAuthConfig: collection.config.auth,
        cookiePrefix: req.payload.config.cookiePrefix,
        token: String(token),
      })
      const headers = headersWithCors({ headers: new Headers({ 'Set-Cookie': cookie }), req })
      return Response.json({ exp, user }, { headers })
    },
  },
  {
    summary: 'Make the first owner',
    description:
      'Only while there is no account. Takes the setup code that the server printed when it started, and logs the owner in.',
    tag: 'People',
    security: 'anyone',
    body: {
      schema: {
        type: 'object',
        properties: {
          email: { type: 'string', format: 'email' },
          password: { type: 'string', minLength: 12 },
          name: { type: 'string' },
          setupCode: { type: 'string' },
        },
        required: ['email', 'password', 'name', 'setupCode'],
      },
      example: {
        email: 'ana@example.org',
        password: 'three calm words together',
        name: 'Ana',
        setupCode: 'abcd-efgh-ijkl',
      },
    },
    answers: {
      200: {
        description: 'The account was made, and its owner is logged in.',
        schema: {
          type: 'object',
          properties: { exp: { type: 'integer' }, user: { $ref: '#/components/schemas/User' } },
          required: ['exp', 'user'],
        },
      },
      403: { description: 'There is an account already.' },
      429: { description: 'Too many attempts.' },
    },
  },
)
