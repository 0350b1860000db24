import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import { env } from '../env'
import { dataDirectory } from '../lib/directories'
import { dkim } from '../lib/dkim'
import { mailFrom } from '../lib/mailFrom'
import { fileTransport } from './fileTransport'

// Nobody wrote them, so that no out-of-office note answers (RFC 3834 §5). The mails of an issue go another way.
const defaults = { headers: { 'Auto-Submitted': 'auto-generated' }, ...(dkim ? { dkim } : {}) }

/** Email by SMTP where `SMTP_URL` is set, else as `.eml` files under the data folder; signed where there is a key. */
export const email = nodemailerAdapter({
  defaultFromAddress: mailFrom.address,
  defaultFromName: mailFrom.name,
  skipVerify: true,
  transport: env.SMTP_URL
    ? nodemailer.createTransport(env.SMTP_URL, defaults)
    : nodemailer.createTransport(fileTransport(dataDirectory), defaults),
})
