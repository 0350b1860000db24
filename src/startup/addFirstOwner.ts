import type { Payload } from 'payload'
import { setupCode } from '../access/setupCode'
import { env } from '../env'
import { serverOrigins } from '../lib/serverOrigins'

/** Makes the owner of `OWNER_EMAIL` while there is nobody yet; otherwise says how the first one gets in. */
export const addFirstOwner = async (payload: Payload): Promise<string[]> => {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return []
  if (!env.OWNER_EMAIL || !env.OWNER_PASSWORD)
    return [
      `Nobody can log in yet. Open ${serverOrigins[0]}/admin and enter the setup code ${setupCode(payload.secret)}`,
    ]
  try {
    await payload.create({
      collection: 'users',
      data: { email: env.OWNER_EMAIL, password: env.OWNER_PASSWORD, name: 'Owner', role: 'owner' },
    })
  } catch (error) {
    // Another process that starts at the same time may have been quicker.
    if ((await payload.count({ collection: 'users' })).totalDocs === 0) throw error
  }
  return [
    `${env.OWNER_EMAIL} is the owner. Log in with the password in OWNER_PASSWORD, then remove that variable.`,
  ]
}
