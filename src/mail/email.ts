import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import { env } from '../env'
import { dataDirectory } from '../lib/directories'
import { fileTransport } from './fileTransport'

const [, name, address] = /^\s*"?([^"<]*?)"?\s*<?([^\s<>]+@[^\s<>]+)>?\s*$/.exec(env.MAIL_FROM ?? '') ?? []

/** Email by SMTP where `SMTP_URL` is set, else as `.eml` files under the data folder. */
export const email = nodemailerAdapter({
  defaultFromAddress: address ?? 'stillpoint@localhost',
  defaultFromName: name || 'Stillpoint',
  skipVerify: true,
  transport: env.SMTP_URL
    ? nodemailer.createTransport(env.SMTP_URL)
    : nodemailer.createTransport(fileTransport(dataDirectory)),
})
