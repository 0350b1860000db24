import { buffer } from 'node:stream/consumers'
import DKIM from 'nodemailer/lib/dkim'

/** Adds a DKIM signature (RFC 6376), or leaves the message as it is without a key. */
export const signer = (
  options: DKIM.SingleKeyOptions | undefined,
): ((message: Buffer) => Promise<Buffer>) => {
  if (!options) return async (message) => message
  const dkim = new DKIM(options)
  return (message) => buffer(dkim.sign(message))
}
