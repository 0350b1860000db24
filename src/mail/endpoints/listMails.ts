import { APIError, type Endpoint } from 'payload'
import { requireOwner } from '../../access/requireOwner'
import { answerPrivately } from '../../lib/answerPrivately'
import { declaredEndpoint } from '../../lib/declaredEndpoint'
import type { JSONSchema } from '../../lib/jsonSchema'
import { mailBytes, mailNames } from '../folder/mailFolder'
import { type MailHead, parseMail } from '../folder/parseMail'

/** One page of the mails that became files. */
export type MailList = {
  docs: ({ name: string } & MailHead)[]
  totalDocs: number
  page: number
  totalPages: number
}

const onPage = 25

/** Headers are far shorter; the rest of a mail is not needed to list it. */
const headBytes = 32 * 1024

/** `GET /api/mails`: the mails that became files, the newest first. */
export const listMails: Endpoint = declaredEndpoint(
  {
    path: '/mails',
    method: 'get',
    handler: async (req) => {
      requireOwner(req)
      const page = Number(req.query.page ?? 1)
      if (!Number.isInteger(page) || page < 1)
        throw new APIError('“page” must be a whole number from 1 on.', 400, undefined, true)
      const names = await mailNames()
      const docs = await Promise.all(names.slice((page - 1) * onPage, page * onPage).map(headOf))
      const totalPages = Math.max(1, Math.ceil(names.length / onPage))
      const list: MailList = { docs, totalDocs: names.length, page, totalPages }
      return answerPrivately(list)
    },
  },
  {
    summary: 'List the mails that became files',
    description: 'Without `SMTP_URL`, mails are not sent: they become files in the data folder. 25 a page.',
    tag: 'Mails',
    security: 'owner',
    query: [
      {
        name: 'page',
        description: 'Which page, from 1 on.',
        schema: { type: 'integer', minimum: 1, default: 1 },
      },
    ],
    answers: {
      200: {
        description: 'The newest first.',
        schema: {
          type: 'object',
          required: ['docs', 'totalDocs', 'page', 'totalPages'],
          properties: {
            docs: {
              type: 'array',
              items: {
                type: 'object',
                required: ['name', 'from', 'to', 'subject', 'at'],
                properties: {
                  name: { type: 'string', description: 'By which it is opened.' },
                  ...(Object.fromEntries(
                    ['from', 'to', 'subject'].map((name) => [name, { type: 'string' }]),
                  ) as Record<string, JSONSchema>),
                  at: { type: ['string', 'null'], format: 'date-time' },
                },
              },
            },
            totalDocs: { type: 'integer' },
            page: { type: 'integer' },
            totalPages: { type: 'integer' },
          },
        },
        example: {
          docs: [
            {
              name: '2026-11-28T20-00-00-000Z-4f1c2d3e5a6b.eml',
              from: 'Dynamic Journeys <hello@example.org>',
              to: 'ana@example.org',
              subject: 'Please confirm your subscription',
              at: '2026-11-28T20:00:00.000Z',
            },
          ],
          totalDocs: 1,
          page: 1,
          totalPages: 1,
        },
      },
      400: { description: '`page` is no whole number from 1 on.' },
      403: { description: 'Only owners may.' },
    },
  },
)

const headOf = async (name: string) => {
  // It may have been removed since.
  const { from, to, subject, at } = await parseMail((await mailBytes(name, headBytes)) ?? Buffer.alloc(0))
  return { name, from, to, subject, at }
}
