import type { Declaration } from '../../../../lib/declaredEndpoint'
import { email, homepage, language, said, tag } from './schemas'

/** What the document of the API says of `POST /api/subscribe`. */
export const subscribeDeclaration: Declaration = {
  summary: 'Sign up for the newsletter',
  description:
    'Mails a link, and puts the person on the list once they confirm. The answer is the same for every address, in words and in time: whether one is known is told to nobody but its owner. There is one such email a day for an address. Show the last wording of `consent` of the newsletter settings beside the button, and send its version: it is kept as proof. A page without scripts may send the same as a form (`application/x-www-form-urlencoded`); where it accepts HTML, it is led to a page of this website. Ten requests within ten minutes are taken from one sender.',
  tag,
  security: 'anyone',
  body: {
    schema: {
      type: 'object',
      required: ['email'],
      properties: {
        email,
        language,
        consent: { type: 'string', description: 'The version of the wording that was shown.' },
        formAddress: {
          type: 'string',
          description: 'The address of the page with the form; else that of `Referer`.',
        },
        source: { type: 'string', maxLength: 80, description: 'What this front end calls itself.' },
        homepage,
        elapsedMs: {
          type: 'integer',
          minimum: 0,
          description:
            'Milliseconds between showing the form and sending it. Less than 2,000 is refused; leave it out when the person sends once more.',
        },
      },
    },
    example: { email: 'ana@example.org', language: 'en', consent: '2026-1', source: 'website' },
  },
  answers: {
    202: said(
      'It was taken; the rest is in the email.',
      'Please look in your inbox: we have sent you an email.',
    ),
    303: { description: 'To the page that says so, for a form of a page.' },
    400: { description: 'This is no email address, or it was sent too quickly.' },
    429: { description: 'Too many from this sender.' },
  },
}
