import { createElement } from 'react'
import { EmailBlocks } from '../../blocks/email'
import type { EmailContent } from '../../blocks/emailContent'
import type { Newsletter } from '../../payload-types'
import { IssueMail, type IssueMailProps } from './IssueMail'
import { staticMarkup } from './staticMarkup'

/** An issue in one language as the mail that it will be. */
export type ComposedIssue = { subject: string; preheader: string; html: string; text: string }

/** Makes the mail of an issue, in the language of `content`. */
export const composeIssue = async ({ issue, content, links }: IssueMailProps): Promise<ComposedIssue> => {
  // Loaded with the first mail.
  const { plainText } = await import('./plainText')
  const html = `<!doctype html>${staticMarkup(createElement(IssueMail, { issue, content, links }))}`
  return { subject: issue.subject, preheader: issue.preheader ?? '', html, text: plainText(html) }
}

/** Each block of an issue as the HTML that it is in the mail, in the order of the form. */
export const composeBlocks = ({ body }: Pick<Newsletter, 'body'>, content: EmailContent): string[] =>
  (body ?? []).map((block) => staticMarkup(createElement(EmailBlocks, { blocks: [block], content })))
