import { answerPrivately } from '../../lib/answerPrivately'
import { declaredEndpoint } from '../../lib/declaredEndpoint'
import { sayTo } from '../../lib/sayTo'
import { issueOf } from '../sending/endpoints/issueOf'
import { requireWriter } from '../sending/endpoints/rights'
import { checkDeclaration } from './checkDeclaration'
import { checkIssue } from './checkIssue'
import { recipientsOf } from './recipientsOf'

/** `POST /api/newsletters/:id/check`: what is to be mended before an issue is sent, and who would get it. */
export const check = declaredEndpoint(
  {
    path: '/:id/check',
    method: 'post',
    handler: async (req) => {
      requireWriter(req)
      const issue = await issueOf(req)
      const [findings, recipients] = await Promise.all([
        checkIssue(req, issue),
        recipientsOf(req.payload, issue),
      ])
      const told = findings.map((finding) => ({ ...finding, message: sayTo(req, finding.message) }))
      return answerPrivately({ findings: told, recipients })
    },
  },
  checkDeclaration,
)
