import type { Media } from '../payload-types'
import type { Thing } from './thing'

/** A picture: schema.org `ImageObject`; undefined where there is none, or none that anyone may see. */
export const picture = (media: Media | string | null | undefined): Thing | undefined =>
  media && typeof media === 'object' && media.url
    ? {
        '@type': 'ImageObject',
        url: media.url,
        width: pixels(media.width),
        height: pixels(media.height),
        caption: media.caption,
        creditText: media.credit,
      }
    : undefined

const pixels = (value: number | null | undefined): Thing | undefined =>
  value ? { '@type': 'QuantitativeValue', value, unitCode: 'E37' } : undefined
