import type { ServerProps } from 'payload'
import { isStaff } from '../../../access/roles'
import { growthOf } from '../../../newsletter'
import { GrowthPlot } from './GrowthPlot'

/** Above the list of subscribers, for staff, as `GET /api/subscribers/growth` is. */
export async function ListGrowth({ i18n, payload, user }: ServerProps) {
  if (!isStaff({ req: { user: user ?? null } })) return null
  return <GrowthPlot growth={await growthOf(payload, Date.now())} language={i18n.language} />
}
