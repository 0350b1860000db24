import { localizedPath } from '../../lib/localizedPath'
import { serverOrigins } from '../../lib/serverOrigins'
import type { Media } from '../../payload-types'
import { type Frame, practiceName } from '../frame/readFrame'
import type { Head } from '../route'

/** What the head of a page says to search engines, and to whatever shows links to it. Addresses are whole. */
export type PageMeta = {
  title: string
  description: string | undefined
  canonical: string
  alternates: { hreflang: string; href: string }[]
  siteName: string
  locale: 'en' | 'es'
  type: 'website' | 'article'
  image: SharedImage | undefined
  isHidden: boolean
}

export type SharedImage = {
  url: string
  width: number | undefined
  height: number | undefined
  alt: string | undefined
}

const [origin] = serverOrigins

/** What a page says of itself, with the defaults of the site; a page without an address of its own is hidden. */
export const metaOf = (head: Head, frame: Frame): PageMeta => {
  const { site, locale, path } = frame
  const address = (language: 'en' | 'es') => origin + localizedPath(path ?? '/', language)
  const siteName = practiceName(frame)
  const title = head.title || siteName
  return {
    title: title.includes(siteName) ? title : `${title} | ${siteName}`,
    description: head.description || site.meta?.description || undefined,
    canonical: address(locale),
    alternates: [
      { hreflang: 'en', href: address('en') },
      { hreflang: 'es', href: address('es') },
      { hreflang: 'x-default', href: address('en') },
    ],
    siteName,
    locale,
    type: head.isArticle ? 'article' : 'website',
    image: shared(head.image) ?? shared(site.meta?.image),
    isHidden: path === undefined || Boolean(head.isHidden || site.meta?.isHidden),
  }
}

/** A picture in the size for sharing, which is a JPEG of 1200 by 630 pixels. */
const shared = (media: Media | string | null | undefined): SharedImage | undefined => {
  if (typeof media !== 'object' || !media) return undefined
  const { url, width, height } = media.sizes?.share?.url ? media.sizes.share : media
  const alt = media.isDecorative ? undefined : (media.alt ?? undefined)
  return url ? { url, width: width ?? undefined, height: height ?? undefined, alt } : undefined
}
