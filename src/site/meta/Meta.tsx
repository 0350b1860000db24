import type { PageMeta, SharedImage } from './metaOf'

/** Title, description, canonical address, languages, Open Graph and Twitter cards: the part of `<head>` for others. */
export const Meta = ({ meta }: { meta: PageMeta }) => {
  const { title, description, canonical, alternates, siteName, locale, type, image, isHidden } = meta
  return (
    <>
      <title>{title}</title>
      {description && <meta content={description} name="description" />}
      {isHidden ? (
        <meta content="noindex" name="robots" />
      ) : (
        <>
          <link href={canonical} rel="canonical" />
          {alternates.map(({ hreflang, href }) => (
            <link href={href} hrefLang={hreflang} key={hreflang} rel="alternate" />
          ))}
          <meta content={canonical} property="og:url" />
        </>
      )}
      <meta content={type} property="og:type" />
      <meta content={siteName} property="og:site_name" />
      <meta content={title} property="og:title" />
      {description && <meta content={description} property="og:description" />}
      <meta content={regions[locale]} property="og:locale" />
      <meta content={regions[locale === 'en' ? 'es' : 'en']} property="og:locale:alternate" />
      {image && <ImageMeta image={image} />}
      <meta content={image ? 'summary_large_image' : 'summary'} name="twitter:card" />
    </>
  )
}

const regions = { en: 'en_US', es: 'es_US' }

const ImageMeta = ({ image: { url, width, height, alt } }: { image: SharedImage }) => (
  <>
    <meta content={url} property="og:image" />
    {width && <meta content={String(width)} property="og:image:width" />}
    {height && <meta content={String(height)} property="og:image:height" />}
    {alt && <meta content={alt} property="og:image:alt" />}
  </>
)
