import type { DatabaseAdapterObj } from 'payload'

/** An adapter as Payload gets it, changed before its first use. */
export const adapted = <Adapter>(
  { init, ...rest }: DatabaseAdapterObj<Adapter>,
  change: (db: ReturnType<typeof init>) => void,
): DatabaseAdapterObj<Adapter> => ({
  ...rest,
  init: (args) => {
    const db = init(args)
    change(db)
    return db
  },
})
