import { env } from '../env'

/** What is signed (RFC 6376 §5.4.1); RFC 8058 §4 asks for both List headers. */
const headerFieldNames = [
  ...['From', 'Reply-To', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type'],
  ...['List-Id', 'List-Unsubscribe', 'List-Unsubscribe-Post'],
].join(':')

type Key = { domain: string; selector: string; privateKey: string }

/** How a key signs mails (DKIM), as nodemailer takes it. */
export const dkimWith = ({ domain, selector, privateKey }: Key) => ({
  domainName: domain,
  keySelector: selector,
  privateKey,
  headerFieldNames,
})

/** How every mail is signed: with the key of `DKIM_*`, or undefined without one. */
export const dkim =
  env.DKIM_DOMAIN && env.DKIM_SELECTOR && env.DKIM_PRIVATE_KEY
    ? dkimWith({
        domain: env.DKIM_DOMAIN,
        selector: env.DKIM_SELECTOR,
        privateKey: env.DKIM_PRIVATE_KEY,
      })
    : undefined
