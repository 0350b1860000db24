import type { Media } from '../../client'
import { type File, sent } from '../file'
import { drawIcon, type IconShape } from './drawIcon'

/** An icon with the logo of the practice, or the mark of Stillpoint where it has none. */
export const iconFile =
  (shape: IconShape): File =>
  async ({ client, url }) => {
    const { brand } = await client.site()
    const icon = await drawIcon(shape, await readPicture(brand?.logo, url))
    return sent(new Uint8Array(icon), 'image/png')
  }

/** The bytes of a picture, from where the client reads as well; undefined where there is none. */
const readPicture = async (picture: Media | string | null | undefined, url: string) => {
  if (typeof picture !== 'object' || !picture?.url) return undefined
  const { pathname } = new URL(picture.url, url)
  const response = await fetch(new URL(pathname, url))
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
}
