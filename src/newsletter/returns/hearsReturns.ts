import { env } from '../../env'

/** Whether anything tells of mails that come back: a folder, or an email provider. */
export const hearsReturns: boolean = Boolean(
  env.RETURN_MAIL_DIR || env.SES_TOPIC || env.POSTMARK_WEBHOOK_PASSWORD || env.MAILGUN_SIGNING_KEY,
)
