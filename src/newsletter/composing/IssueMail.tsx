import { EmailBlocks } from '../../blocks/email'
import type { EmailContent } from '../../blocks/emailContent'
import { documentPath } from '../../lib/documentPath'
import { words } from '../../lib/words'
import { addressLines } from '../../markup/addressLines'
import { Table } from '../../markup/mail/Block'
import { darkStyles, looks } from '../../markup/mail/looks'
import { MailLink } from '../../markup/mail/MailLink'
import type { Newsletter } from '../../payload-types'

/** Where a reader leaves the list, and where they change how they read it. */
export type ReaderLinks = { unsubscribe: string; preferences: string }

export type IssueMailProps = { issue: Newsletter; content: EmailContent; links: ReaderLinks }

/** An issue as the HTML of a mail: one column that is as wide as a phone and no wider than a letter. */
export const IssueMail = ({ issue, content, links }: IssueMailProps) => {
  const { contact, locale, origin } = content
  return (
    <html dir="ltr" lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width,initial-scale=1" name="viewport" />
        <meta content="light dark" name="color-scheme" />
        <meta content="light dark" name="supported-color-schemes" />
        <title>{issue.subject}</title>
        <style>{`:root{color-scheme:light dark}${darkStyles}`}</style>
      </head>
      <body {...looks.paper}>
        {/* What mail programs show after the subject. */}
        <div className="preheader" style={{ display: 'none', maxHeight: '0', overflow: 'hidden' }}>
          {issue.preheader}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: not every mail program keeps an article */}
        <div aria-label={issue.subject} dir="ltr" lang={locale} role="article">
          <Table look={looks.ground}>
            <table
              align="center"
              border={0}
              cellPadding="0"
              cellSpacing="0"
              role="presentation"
              style={{ width: '100%', maxWidth: '600px', margin: '0 auto' }}
            >
              <tbody>
                <tr>
                  <td {...looks.sender}>{contact.practiceName}</td>
                </tr>
                <tr>
                  <td {...looks.card}>
                    <h1 {...looks.h1}>{issue.subject}</h1>
                    {issue.preheader && <p {...looks.lead}>{issue.preheader}</p>}
                    <EmailBlocks blocks={issue.body} content={content} />
                  </td>
                </tr>
                <tr>
                  <td {...looks.foot}>
                    {issue.slug && (
                      <p {...looks.small}>
                        <MailLink
                          href={documentPath({ collection: 'newsletters', slug: issue.slug }, locale)}
                          origin={origin}
                        >
                          {onTheWeb[locale]}
                        </MailLink>
                      </p>
                    )}
                    <p {...looks.small}>
                      {[contact.practiceName, ...addressLines(contact), contact.phone]
                        .filter(Boolean)
                        .join(' · ')}
                    </p>
                    <p {...looks.small}>
                      {why[locale]}{' '}
                      <MailLink href={links.unsubscribe} origin={origin}>
                        {leave[locale]}
                      </MailLink>{' '}
                      ·{' '}
                      <MailLink href={links.preferences} origin={origin}>
                        {preferences[locale]}
                      </MailLink>
                    </p>
                  </td>
                </tr>
              </tbody>
            </table>
          </Table>
        </div>
      </body>
    </html>
  )
}

const onTheWeb = words('Read this letter on our website', 'Leer esta carta en nuestro sitio web')
const why = words(
  'You get this letter because you signed up for it.',
  'Recibe esta carta porque se suscribió a ella.',
)
const leave = words('Unsubscribe', 'Darse de baja')
const preferences = words('Your preferences', 'Sus preferencias')
