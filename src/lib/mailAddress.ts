import { domainToASCII } from 'node:url'

/**
 * The one spelling of an email address: trimmed, in small letters, its domain in ASCII (RFC 5890). Undefined for what is
 * no address, or one that could do harm in a header: only what RFC 5322 calls a dot-atom may stand before the `@`.
 */
export const normalAddress = (given: unknown): string | undefined => {
  if (typeof given !== 'string') return undefined
  const text = given.trim()
  const at = text.lastIndexOf('@')
  const local = text.slice(0, at).toLowerCase()
  const domain = domainToASCII(text.slice(at + 1)).toLowerCase()
  const address = `${local}@${domain}`
  const isAddress = at > 0 && address.length <= 254 && local.length <= 64 && dotAtom.test(local)
  return isAddress && hostName.test(domain) ? address : undefined
}

/** What stands behind the `@` of a normal address. */
export const mailDomain = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

const dotAtom = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
const hostName = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/
