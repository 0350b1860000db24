import nodemailer from 'nodemailer'
import type { Env } from '../../envSchema'
import { bad, codeOf, type Finding, good, warning } from './finding'

const patienceMs = 5000

/** Whether the email server answers and lets this account in. No email is sent. */
export const checkMail = async ({ SMTP_URL, MAIL_FROM, DATA_DIR }: Env): Promise<Finding> => {
  if (!SMTP_URL)
    return warning(
      `SMTP_URL is not set: emails are not sent but kept as files in ${DATA_DIR}/mails, password resets included.`,
    )
  const { host } = new URL(SMTP_URL)
  const failure = await failureOf(SMTP_URL)
  if (failure) return bad(`The email server ${host} ${failure} Look at SMTP_URL.`)
  return MAIL_FROM
    ? good(`The email server ${host} answers; emails come from ${MAIL_FROM}.`)
    : warning(
        `The email server ${host} answers, but MAIL_FROM is not set: emails come from stillpoint@localhost, which most servers refuse.`,
      )
}

const failureOf = async (url: string): Promise<string | null> => {
  const transport = nodemailer.createTransport({
    url,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    dnsTimeout: patienceMs,
  })
  try {
    await transport.verify()
    return null
  } catch (error) {
    const code = codeOf(error)
    return explanations[code] ?? `can’t be used (${code}).`
  } finally {
    transport.close()
  }
}

// https://nodemailer.com/errors
const explanations: Record<string, string> = {
  EAUTH: 'doesn’t let this account in.',
  ENOAUTH: 'wants an account and a password.',
  EDNS: 'has a name that can’t be found.',
  ECONNECTION: 'can’t be reached.',
  ESOCKET: 'can’t be reached.',
  ECONNREFUSED: 'can’t be reached.',
  ETIMEDOUT: 'doesn’t answer in time.',
  ETLS: 'can’t agree on encryption.',
}
