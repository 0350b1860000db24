import { renderToStaticMarkup } from 'react-dom/server'
import type { MailPreview, Preview } from '../../client'
import type { View } from './views'

type Props = { mail: MailPreview; preview: Preview; view: Exclude<View, 'page'> }

/** The page that shows an issue as a mail. */
export const mailPage = ({ mail, preview: { locale }, view }: Props): string => {
  const html = mail.html.replace(ownPicture, '')
  if (view === 'mail') return html
  // As programs show it that are set to dark colors.
  if (view === 'dark') return html.replace('@media (prefers-color-scheme:dark)', '@media all')
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

// A preview may be looked at where the server has another name, and loads pictures from nowhere else.
const ownPicture = /(?<= src=")https?:\/\/[^/"]+(?=\/api\/media\/file\/)/g
