import { isFilled } from '../lib/isFilled'
import type { Media } from '../payload-types'

type Props = {
  of: Media | string | null | undefined
  /** How wide it is shown, as the `sizes` attribute says it (HTML §4.8.4.2.1). */
  sizes?: string
  /** In view when the page opens, so it is fetched at once. */
  isFirst?: boolean
  withCaption?: boolean
}

const textWidth = '(min-width: 46rem) 42rem, 92vw'

/** A picture in the sizes that the server has made of it; nothing where there is none, or it is not public. */
export const Picture = ({ of, sizes = textWidth, isFirst = false, withCaption = false }: Props) => {
  if (!isFilled(of) || !of.url) return null
  const image = (
    <img
      alt={of.isDecorative ? '' : (of.alt ?? '')}
      decoding="async"
      fetchPriority={isFirst ? 'high' : undefined}
      height={of.height ?? undefined}
      loading={isFirst ? undefined : 'lazy'}
      sizes={sizes}
      src={pathOf(of.sizes?.medium?.url ?? of.url)}
      srcSet={sourcesOf(of).join(', ') || undefined}
      width={of.width ?? undefined}
    />
  )
  if (!withCaption || !(of.caption || of.credit)) return image
  return (
    <figure>
      {image}
      <figcaption>
        {of.caption} {of.credit && <small>{of.credit}</small>}
      </figcaption>
    </figure>
  )
}

const sourcesOf = ({ sizes }: Media): string[] =>
  [sizes?.small, sizes?.medium, sizes?.large].flatMap((size) =>
    size?.url && size.width ? [`${pathOf(size.url)} ${size.width}w`] : [],
  )

// The API names its own server; the website stands on the same one, whatever it is called at the moment.
const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/]+(?=\/api\/media\/file\/)/, '')
