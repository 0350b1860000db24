import { createHash } from 'node:crypto'
import { type Endpoint, NotFound } from 'payload'
import { answerPrivately } from '../../lib/answerPrivately'
import { type Declaration, declaredEndpoint } from '../../lib/declaredEndpoint'
import { sayTo } from '../../lib/sayTo'
import { words } from '../../lib/words'
import { mailgun } from './providers/mailgun'
import { postmark } from './providers/postmark'
import type { Provider } from './providers/provider'
import { askAgain } from './providers/refuseCall'
import { ses } from './providers/ses/ses'
import { takeIn } from './takeIn'

const endpointFor = (
  { source, isSetUp, read }: Provider,
  { name, proof, example }: { name: string; proof: string; example: object },
): Endpoint =>
  declaredEndpoint(
    {
      path: `/newsletter/returns/${source}`,
      method: 'post',
      handler: async (req) => {
        if (!isSetUp) throw new NotFound(req.t)
        for (const { id, notice } of await read(req, (await req.text?.()) ?? '')) {
          const key = `${source}:${createHash('sha256').update(id).digest('hex')}`
          if (!(await takeIn(req.payload, { key, source, notice }, Date.now()))) throw askAgain(req)
        }
        return answerPrivately({ message: sayTo(req, thanks) })
      },
    },
    {
      summary: `Take what ${name} tells of emails that came back`,
      description: `For ${name} alone. ${proof} What is told twice is counted once. The operations guide says how to set it up.`,
      tag: 'Newsletter',
      security: 'anyone',
      body: { schema: { type: 'object', description: `As ${name} sends it.` }, example },
      answers: answersTo(name),
    },
  )

const answersTo = (name: string): Declaration['answers'] => ({
  200: {
    description: 'It was taken in, or has nothing to do with mails that came back.',
    schema: {
      type: 'object',
      required: ['message'],
      properties: { message: { type: 'string' } },
    },
    example: { message: 'Thank you.' },
  },
  400: { description: `This is not what ${name} sends.` },
  401: { description: 'The password is wrong or missing.' },
  403: { description: 'The signature is wrong, or too old.' },
  404: { description: 'It has not been set up.' },
  503: { description: 'It is being taken in at the moment; tell it again.' },
})

const thanks = words('Thank you.', 'Gracias.')

/** `POST /api/newsletter/returns/ses`, `…/postmark` and `…/mailgun`. */
export const providerEndpoints: Endpoint[] = [
  endpointFor(ses, {
    name: 'Amazon SES',
    proof: 'By a topic of Amazon SNS, whose signature is checked; a subscription is confirmed by itself.',
    example: { Type: 'Notification', MessageId: '…', TopicArn: '…', Message: '…' },
  }),
  endpointFor(postmark, {
    name: 'Postmark',
    proof: 'With a password in the address of the webhook (HTTP Basic).',
    example: { RecordType: 'Bounce', ID: 42, Type: 'HardBounce', Email: 'ana@example.org' },
  }),
  endpointFor(mailgun, {
    name: 'Mailgun',
    proof: 'Its signature is checked, and each counts once, within twelve hours.',
    example: { signature: {}, 'event-data': { event: 'failed', severity: 'permanent' } },
  }),
]
