import { randomUUID } from 'node:crypto'
import type { Db } from 'mongodb'
import { holdMs, leaseMs, type Registry } from './registry'

type Process = { _id: string; followed: number; committing: number; ends: Date }
type Revision = { _id: 'revision'; number: number }
type Hold = { _id: 'hold'; ends: Date }

const isAlive = { $expr: { $gt: ['$ends', '$$NOW'] } }

/** Processes that share a MongoDB meet there, by its clock. */
export const mongodbRegistry = (database: () => Db): Registry => {
  const id = randomUUID()
  const processes = () => database().collection<Process>('stillpoint-processes')
  const revisions = () => database().collection<Revision>('stillpoint-revision')
  const holds = () => database().collection<Hold>('stillpoint-hold')

  return {
    renew: async ({ followed, committing }) => {
      const ends = { $add: ['$$NOW', leaseMs] }
      await processes().updateOne({ _id: id }, [{ $set: { followed, committing, ends } }], { upsert: true })
    },
    count: async (commits) => {
      await processes().updateOne({ _id: id }, { $inc: { committing: commits } })
      const raised = await revisions().findOneAndUpdate(
        { _id: 'revision' },
        { $inc: { number: 1 } },
        { upsert: true, returnDocument: 'after' },
      )
      return raised?.number ?? 0
    },
    look: async () => {
      const [revision, living] = await Promise.all([
        revisions().findOne({ _id: 'revision' }),
        processes().find(isAlive).toArray(),
      ])
      const committing = living.reduce((sum, process) => sum + process.committing, 0)
      return { revision: revision?.number ?? 0, committing }
    },
    isFollowed: async (revision) =>
      (await processes().findOne({ ...isAlive, _id: { $ne: id }, followed: { $lt: revision } })) === null,
    hold: async () => {
      const ends = { $add: ['$$NOW', holdMs] }
      await holds().updateOne({ _id: 'hold' }, [{ $set: { ends } }], { upsert: true })
    },
    isHeld: async () => (await holds().findOne({ ...isAlive, _id: 'hold' })) !== null,
    leave: async () => {
      await processes().deleteOne({ _id: id })
    },
  }
}
