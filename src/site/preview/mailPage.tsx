import { renderToStaticMarkup } from 'react-dom/server'
import type { MailPreview, Preview } from '../../client'
import { inColors } from '../../lib/inColors'
import { withOwnPictures } from '../../lib/withOwnPictures'
import type { View } from './views'

type Props = { mail: MailPreview; preview: Preview; view: Exclude<View, 'page'> }

/** The page that shows an issue as a mail. */
export const mailPage = ({ mail, preview: { locale }, view }: Props): string => {
  const html = withOwnPictures(mail.html)
  if (view === 'mail') return html
  if (view === 'dark') return inColors(html, 'dark')
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <title>{mail.subject}</title>
      </head>
      <body style={{ margin: 0, background: '#ffffff', color: '#22302c' }}>
        <pre
          style={{
            margin: '0 auto',
            padding: '1.5rem',
            maxWidth: '78ch',
            font: '1rem/1.5 monospace',
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
          }}
        >
          {mail.text}
        </pre>
      </body>
    </html>,
  )}`
}
