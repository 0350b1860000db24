import type { ServerProps } from 'payload'
import { isStaff } from '../../../access/roles'
import { issueResults } from '../../../newsletter'
import { ResultsPlot } from './ResultsPlot'

/** Above the list of issues, for staff, as `GET /api/newsletters/results` is. */
export async function LastIssues({ i18n, payload, user }: ServerProps) {
  if (!isStaff({ req: { user: user ?? null } })) return null
  const language = i18n.language === 'es' ? 'es' : 'en'
  return <ResultsPlot issues={await issueResults(payload, language)} language={language} />
}
