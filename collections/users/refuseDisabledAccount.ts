import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'
import type { User } from '../../src/payload-types'

/** Throws the same AuthenticationError as for a wrong password. */
export const refuseDisabledAccount: CollectionBeforeLoginHook<User> = ({ req, user }) => {
  if (user.isDisabled) throw new AuthenticationError(req.t)
  return user
}
