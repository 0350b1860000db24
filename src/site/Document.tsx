import type { ReactNode } from 'react'
import type { StructuredData } from '../client'
import { listings } from '../lib/listings'
import { words } from '../lib/words'
import { assets } from './assets'
import { FeedHeadLinks } from './feeds/FeedLinks'
import { Footer } from './frame/Footer'
import { Header } from './frame/Header'
import type { Frame } from './frame/readFrame'
import { Meta } from './meta/Meta'
import { metaOf } from './meta/metaOf'
import { StructuredDataScript } from './meta/StructuredDataScript'
import type { Head } from './route'
import { ThemeStyles } from './theme/ThemeStyles'

type Props = { frame: Frame; head: Head; graph?: StructuredData | undefined; children: ReactNode }

/** A whole page: what browsers and search engines have to know, the header, the page itself and the footer. */
export const Document = ({ frame, head, graph, children }: Props) => {
  const { locale } = frame
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <Meta meta={metaOf(head, frame)} />
        {head.hasFeeds && <FeedHeadLinks locale={locale} title={listings.newsletters.title[locale]} />}
        <meta content="light dark" name="color-scheme" />
        <link href={assets.styles.path} rel="stylesheet" />
        <ThemeStyles color={frame.site.brand?.accentColor} />
        {frame.site.brand?.logo ? (
          <link href="/icon-192.png" rel="icon" sizes="192x192" type="image/png" />
        ) : (
          <link href="/favicon.svg" rel="icon" type="image/svg+xml" />
        )}
        <link href="/apple-touch-icon.png" rel="apple-touch-icon" />
        <link href="/manifest.webmanifest" rel="manifest" />
        {graph && <StructuredDataScript graph={graph} />}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, which the policy names by its hash. */}
        <script dangerouslySetInnerHTML={{ __html: assets.schemeScript }} />
        <script defer src={assets.script.path} />
      </head>
      <body>
        <a className="skip" href="#main">
          {skip[locale]}
        </a>
        <Header frame={frame} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer frame={frame} />
      </body>
    </html>
  )
}

const skip = words('Skip to the content', 'Ir al contenido')
