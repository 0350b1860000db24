import { inLanguage } from '../lib/inLanguage'
import type { Locale } from '../lib/locale'
import { localizedPath } from '../lib/localizedPath'
import { tryAgain } from '../lib/problems'
import { words } from '../lib/words'
import { assets } from './assets'
import { Mark } from './Mark'
import { render } from './render'

type Props = { status: number; message: string; locale: Locale }

/** What a person sees instead of a page that can’t be shown. It asks nothing of the platform, which may be away. */
export const problemPage = ({ status, message, locale }: Props): string =>
  render(
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <meta content="noindex" name="robots" />
        <title>{message}</title>
        <link href={assets.styles.path} rel="stylesheet" />
        <link href="/favicon.svg" rel="icon" type="image/svg+xml" />
      </head>
      <body>
        <main className="problem">
          <Mark />
          <h1>{message}</h1>
          <p className="lead">{status === 503 ? inLanguage(tryAgain, locale) : status}</p>
          <p>
            <a href={localizedPath('/', locale)}>{inLanguage(home, locale)}</a>
          </p>
        </main>
      </body>
    </html>,
  )

const home = words('Back to the home page', 'Volver a la página de inicio')
