import { isFilled, type Media } from '@stillpoint/client'

/** A picture in the sizes that the server has made of it; nothing where there is none. */
export const Picture = ({ of }: { of: Media | string | null | undefined }) => {
  if (!isFilled(of) || !of.url) return null
  const sizes = [of.sizes?.small, of.sizes?.medium, of.sizes?.large]
  const sources = sizes.flatMap((size) => (size?.url && size.width ? [`${size.url} ${size.width}w`] : []))
  return (
    <img
      alt={of.isDecorative ? '' : (of.alt ?? '')}
      height={of.height ?? undefined}
      loading="lazy"
      sizes="(min-width: 60rem) 60rem, 100vw"
      src={of.url}
      srcSet={sources.join(', ') || undefined}
      width={of.width ?? undefined}
    />
  )
}
