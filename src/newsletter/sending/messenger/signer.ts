import { buffer } from 'node:stream/consumers'
import DKIM from 'nodemailer/lib/dkim'

/** What is signed (RFC 6376 §5.4.1); RFC 8058 §4 asks for both List headers. */
const signedHeaders = [
  ...['From', 'Reply-To', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type'],
  ...['List-Id', 'List-Unsubscribe', 'List-Unsubscribe-Post'],
].join(':')

type Key = { domain: string; selector: string; privateKey: string }

/** Adds a DKIM signature (RFC 6376), or leaves the message as it is without a key. */
export const signer = (key: Key | undefined): ((message: Buffer) => Promise<Buffer>) => {
  if (!key) return async (message) => message
  const dkim = new DKIM({
    domainName: key.domain,
    keySelector: key.selector,
    privateKey: key.privateKey,
    headerFieldNames: signedHeaders,
  })
  return (message) => buffer(dkim.sign(message))
}
