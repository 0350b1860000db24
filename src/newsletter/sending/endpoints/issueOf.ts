import { NotFound, type PayloadRequest } from 'payload'
import type { Newsletter } from '../../../payload-types'
import { refusals } from '../mailing/refusals'
import { refused } from '../mailing/refused'

/** The issue that an address names, in the trash or not. Refuses one that is not there (404). */
export const issueOf = async (req: PayloadRequest): Promise<Newsletter> => {
  const issue = await req.payload.findByID({
    collection: 'newsletters',
    id: String(req.routeParams?.id),
    draft: true,
    depth: 0,
    disableErrors: true,
    trash: true,
    req,
  })
  if (!issue) throw new NotFound(req.t)
  return issue
}

/** The same, to be mailed. Refuses one in the trash (409). */
export const issueToMail = async (req: PayloadRequest): Promise<Newsletter> => {
  const issue = await issueOf(req)
  if (issue.deletedAt) throw refused(req, refusals.trash)
  return issue
}
