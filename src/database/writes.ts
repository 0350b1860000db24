import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

/** What every write of an adapter is told: whose transaction it belongs to, and what it changes. */
export type WriteArguments = {
  req?: Partial<PayloadRequest>
  collection?: string
  slug?: string
  global?: string
}

/** One write, still to be made. */
type Write = (args: WriteArguments) => Promise<unknown>

/** `method`: the adapter's name for the write, such as `updateOne`. */
type AroundWrites = (args: WriteArguments, write: Write, method: WriteMethod) => Promise<unknown>

const methods = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof BaseDatabaseAdapter)[]

export type WriteMethod = (typeof methods)[number]

/** Lets `around` make every write of the adapter, whoever asks for it: an operation, a job, a hook, a plugin. */
export const wrapWrites = (db: Pick<BaseDatabaseAdapter, WriteMethod>, around: AroundWrites): void => {
  for (const method of methods) {
    const original = db[method] as Write
    const write: Write = (args) => original.call(db, args)
    Object.assign(db, { [method]: (args: WriteArguments) => around(args, write, method) })
  }
}
