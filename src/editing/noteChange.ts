import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'

/** Marks what comes from no form of the panel, so that no form takes it for a state of its own. */
export const forgetForm: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') req.context.isRestoring = true
  if (operation === 'update' && 'data' in args && args.data) args.data = withForm(args.data)
  return args
}

export const withForm = <Data extends object>(data: Data) => ({
  ...data,
  changedIn: 'changedIn' in data && typeof data.changedIn === 'string' ? data.changedIn : null,
})

type Change = Pick<Parameters<CollectionBeforeChangeHook>[0], 'data' | 'req'>

/** Notes who makes a change, and in which form. */
export const noteChange = ({ data, req }: Change) => ({
  ...data,
  changedBy: nameOf(req.user),
  changedIn: req.context.isRestoring ? null : (data.changedIn ?? null),
})

const nameOf = (user: PayloadRequest['user']): string | null =>
  user?.collection === 'users' ? user.name : null
