/** A keyed hash in hex, of 64 digits or more. */
type Hmac = (text: string) => string

const tokenDigits = 24

/** Names one issue to one reader: nobody can guess it, and it tells nothing of the address. */
export const deliveryToken = (issue: string, addressKey: string, hmac: Hmac): string =>
  hmac(`delivery ${issue} ${addressKey}`).slice(0, tokenDigits)

const longestLocalPart = 64

/** The Message-ID (RFC 5322 §3.6.4) of a delivery; the same on every attempt, so that receivers can tell repeats. */
export const messageIdOf = (token: string, sender: string): string => `<${token}@${domainOf(sender)}>`

/**
 * Where bounces go: the sender’s own mailbox with the token behind a plus sign (a variable envelope return path), so that
 * each tells whom it is about. The plain address where that would be too long (RFC 5321 §4.5.3.1.1).
 */
export const returnPathOf = (token: string, sender: string): string => {
  const local = `${sender.slice(0, sender.lastIndexOf('@'))}+b-${token}`
  return local.length > longestLocalPart ? sender : `${local}@${domainOf(sender)}`
}

/** What stands behind the `@`. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)
