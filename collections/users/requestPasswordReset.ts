import { addDataAndFileToRequest, headersWithCors } from 'payload'
import { declaredEndpoint } from '../../src/lib/declaredEndpoint'
import { sayTo } from '../../src/lib/sayTo'
import { words } from '../../src/lib/words'

const onItsWay = words(
  'If this address has an account, an email is on its way.',
  'Si esta dirección tiene una cuenta, le llegará un correo.',
)

/**
 * Stands before Payload's own endpoint: it answers before it looks the address up, so that neither the words nor
 * the time tell whether somebody has an account.
 */
export const requestPasswordReset = declaredEndpoint(
  {
    path: '/forgot-password',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const email = req.data?.email
      if (typeof email === 'string' && email.includes('@')) {
        const request = req.payload.forgotPassword({ collection: 'users', data: { email }, req })
        request.catch((error: unknown) =>
          req.payload.logger.error({ err: error }, 'A password reset could not be sent'),
        )
      }
      return Response.json(
        { message: sayTo(req, onItsWay) },
        { headers: headersWithCors({ headers: new Headers(), req }) },
      )
    },
  },
  {
    summary: 'Ask for a new password',
    description:
      'Emails a link if the address has an account, and answers the same whether or not it has one.',
    tag: 'People',
    security: 'anyone',
    body: {
      schema: {
        type: 'object',
        properties: { email: { type: 'string', format: 'email' } },
        required: ['email'],
      },
      example: { email: 'ana@example.org' },
    },
    answers: {
      200: {
        description: 'It was taken.',
        schema: { type: 'object', properties: { message: { type: 'string' } }, required: ['message'] },
        example: { message: onItsWay.en },
      },
      429: { description: 'Too many attempts.' },
    },
  },
)
