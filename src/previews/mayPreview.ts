import type { PayloadRequest } from 'payload'
import { roleOf } from '../access/roles'

/** Whether somebody may have links to drafts, which anybody can open: owners and editors. */
export const mayPreview = ({ user }: Pick<PayloadRequest, 'user'>): boolean =>
  ['owner', 'editor'].includes(roleOf(user))
