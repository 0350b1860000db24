import type { PayloadRequest } from 'payload'

/** Who may be asking, from the most to the least trusted. `previewClient` is an API client with the scope `drafts`. */
export const roles = ['owner', 'editor', 'desk', 'previewClient', 'client', 'anyone'] as const

export type Role = (typeof roles)[number]

/** The role of whoever sent a request; a disabled account is nobody in particular. */
export const roleOf = (user: PayloadRequest['user']): Role => {
  if (!user) return 'anyone'
  if (user.collection === 'api-clients') return user.scope === 'drafts' ? 'previewClient' : 'client'
  return user.isDisabled ? 'anyone' : user.role
}

export const isStaff = ({ req }: { req: Pick<PayloadRequest, 'user'> }): boolean =>
  ['owner', 'editor', 'desk'].includes(roleOf(req.user))

export const isOwner = ({ req }: { req: Pick<PayloadRequest, 'user'> }): boolean =>
  roleOf(req.user) === 'owner'
