import { NotFound } from 'payload'
import { answerPrivately } from '../../lib/answerPrivately'
import { type Declaration, declaredEndpoint } from '../../lib/declaredEndpoint'
import { localizedPath } from '../../lib/localizedPath'
import type { Newsletter } from '../../payload-types'
import { readDraft } from '../../previews'
import { composeIssue } from './composeIssue'
import { readEmailContent } from './readEmailContent'

const declaration: Declaration = {
  summary: 'Read the issue of a preview link as the mail that it will be',
  description:
    'Send the token of a link to a newsletter issue as `Authorization: Preview <token>`. Everything that the issue relates to is as published. The links of each reader lead to the preferences page.',
  tag: 'Previews',
  security: 'previewLink',
  answers: {
    200: {
      description: 'The mail.',
      schema: {
        type: 'object',
        properties: {
          subject: { type: 'string' },
          preheader: { type: 'string', description: 'What mail programs show after the subject.' },
          html: { type: 'string', description: 'A whole HTML document with whole addresses.' },
          text: { type: 'string', description: 'The same as plain text, with every link.' },
        },
        required: ['subject', 'preheader', 'html', 'text'],
      },
      example: {
        subject: 'Welcome to our first letter',
        preheader: 'What the craniosacral system is.',
        html: '<!doctype html><html dir="ltr" lang="en">…</html>',
        text: 'Welcome to our first letter',
      },
    },
    404: { description: 'The token was changed, is for something else, or the issue is gone.' },
    410: { description: 'The link has expired.' },
  },
}

/** `GET /api/previews/mail` answers the draft that a preview link is for as a mail. */
export const mailPreview = declaredEndpoint(
  {
    path: '/previews/mail',
    method: 'get',
    handler: async (req) => {
      const { grant, document } = await readDraft(req, 3)
      if (grant.collection !== 'newsletters') throw new NotFound(req.t)
      const content = await readEmailContent(req.payload, grant.locale)
      const page = content.origin + localizedPath('/newsletter/preferences', grant.locale)
      const links = { unsubscribe: page, preferences: page }
      // A draft may lack anything; the mail then lacks it as well.
      const issue: Newsletter = Object(document)
      const mail = await composeIssue({ issue, content, links })
      return answerPrivately(mail)
    },
  },
  declaration,
)
