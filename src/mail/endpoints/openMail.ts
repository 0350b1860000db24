import { type Endpoint, NotFound } from 'payload'
import { requireOwner } from '../../access/requireOwner'
import { answerPrivately } from '../../lib/answerPrivately'
import { declaredEndpoint } from '../../lib/declaredEndpoint'
import { recordAct } from '../../privacy'
import { mailBytes } from '../folder/mailFolder'
import { parseMail } from '../folder/parseMail'

/** `GET /api/mails/:name`: one of the mails that became files. That it was read is recorded first. */
export const openMail: Endpoint = declaredEndpoint(
  {
    path: '/mails/:name',
    method: 'get',
    handler: async (req) => {
      requireOwner(req)
      const message = await mailBytes(String(req.routeParams?.name))
      if (!message) throw new NotFound(req.t)
      await recordAct(req, { action: 'read', about: 'mails', count: 1 })
      return answerPrivately(await parseMail(message))
    },
  },
  {
    summary: 'Read a mail that became a file',
    description: 'Who read it is in the access record. Show the HTML in a frame that runs nothing.',
    tag: 'Mails',
    security: 'owner',
    path: {
      name: {
        description: 'Its `name` in the list.',
        example: '2026-11-28T20-00-00-000Z-4f1c2d3e5a6b.eml',
      },
    },
    answers: {
      200: {
        description: 'The mail.',
        schema: {
          type: 'object',
          required: ['from', 'to', 'subject', 'at', 'html', 'text', 'headers', 'attachments'],
          properties: {
            from: { type: 'string' },
            to: { type: 'string' },
            subject: { type: 'string' },
            at: { type: ['string', 'null'], format: 'date-time' },
            html: { type: ['string', 'null'] },
            text: { type: ['string', 'null'] },
            headers: {
              type: 'array',
              items: {
                type: 'object',
                required: ['name', 'value'],
                properties: { name: { type: 'string' }, value: { type: 'string' } },
              },
            },
            attachments: { type: 'array', items: { type: 'string' }, description: 'Their names.' },
          },
        },
        example: {
          from: 'Dynamic Journeys <hello@example.org>',
          to: 'ana@example.org',
          subject: 'Please confirm your subscription',
          at: '2026-11-28T20:00:00.000Z',
          html: '<!doctype html><p>…</p>',
          text: '…',
          headers: [{ name: 'Subject', value: 'Please confirm your subscription' }],
          attachments: [],
        },
      },
      403: { description: 'Only owners may.' },
      404: { description: 'There is no such mail.' },
    },
  },
)
