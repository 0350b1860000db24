import type { Db } from 'mongodb'
import type { Alarm } from './alarm'
import { leaseMs } from './registry'

type Raised = { _id: 'alarm'; ends: Date }

/** An alarm in MongoDB, by its clock. */
export const mongodbAlarm = (database: () => Db): Alarm => {
  const alarms = () => database().collection<Raised>('stillpoint-alarm')
  const lasting = { $gt: ['$ends', '$$NOW'] }

  return {
    raise: async () => {
      const ends = { $add: ['$$NOW', leaseMs] }
      await alarms().updateOne({ _id: 'alarm' }, [{ $set: { ends } }], { upsert: true })
    },
    isRaised: async () => (await alarms().findOne({ _id: 'alarm', $expr: lasting })) !== null,
  }
}
