import type { Locale } from '../../lib/locale'
import { words } from '../../lib/words'
import { feedFormats, feedPath } from './addresses'

/** Tells feed readers, by the head of a page, where the feeds of the newsletter are. */
export const FeedHeadLinks = ({ locale, title }: { locale: Locale; title: string }) => (
  <>
    {formats.map(([format, { type, name }]) => (
      <link
        href={feedPath(format, locale)}
        key={format}
        rel="alternate"
        title={`${title} (${name})`}
        type={type}
      />
    ))}
  </>
)

/** Tells people the same. */
export const FeedLinks = ({ locale }: { locale: Locale }) => (
  <p className="feeds">
    {invitation[locale]}{' '}
    {formats.map(([format, { type, name }], index) => (
      <span key={format}>
        {index > 0 && ' · '}
        <a href={feedPath(format, locale)} type={type}>
          {name}
        </a>
      </span>
    ))}
  </p>
)

const formats = Object.entries(feedFormats) as [
  keyof typeof feedFormats,
  (typeof feedFormats)['atom' | 'json'],
][]

const invitation = words(
  'You can also follow it in a feed reader, without an email address:',
  'También puede seguirlo con un lector de canales, sin dar un correo electrónico:',
)
