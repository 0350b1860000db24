import type { Payload, PayloadRequest } from 'payload'
import type { Newsletter } from '../../../payload-types'

type Shown = Pick<Newsletter, 'state' | 'scheduledAt'> & Partial<Pick<Newsletter, 'counts'>>

/** Writes on an issue, and on its newest version, which the panel shows, how its mailing stands. */
export const showOnIssue = async (
  { db }: Payload,
  issue: string,
  { shown, req = {} }: { shown: Shown; req?: Partial<PayloadRequest> },
): Promise<void> => {
  const collection = 'newsletters'
  // A copy, since the database changes what it is given.
  await db.updateOne({ collection, where: { id: { equals: issue } }, data: structuredClone(shown), req })
  const { docs } = await db.findVersions<Newsletter>({
    collection,
    where: { parent: { equals: issue } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  const [newest] = docs
  if (!newest) return
  await db.updateVersion<Newsletter>({
    collection,
    id: newest.id,
    versionData: { version: { ...newest.version, ...shown } },
    req,
  })
}
