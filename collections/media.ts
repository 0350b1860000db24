import type { CollectionConfig, GroupField, ImageSize, TextFieldSingleValidation } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { tidyFileName } from '../src/hooks/tidyFileName'
import { collectionLabel } from '../src/lib/collectionLabel'
import { mediaDirectory } from '../src/lib/directories'
import { sayTo } from '../src/lib/sayTo'
import { words } from '../src/lib/words'

const isDescribedOrDecorative: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const { isDecorative } = siblingData as { isDecorative?: boolean }
  if (isDecorative || value?.trim()) return true
  return sayTo(
    req,
    words(
      'Describe the picture for people who can’t see it, or tick “Only decoration”.',
      'Describa la imagen para quien no puede verla o marque «Solo decoración».',
    ),
  )
}

// A little larger than with more effort, and ready five times sooner.
const avif = { format: 'avif', options: { effort: 2 } } as const

const imageSizes: ImageSize[] = [
  { name: 'thumbnail', width: 320, withoutEnlargement: true, formatOptions: { format: 'webp' } },
  { name: 'small', width: 640, withoutEnlargement: true, formatOptions: avif },
  { name: 'medium', width: 1024, withoutEnlargement: true, formatOptions: avif },
  { name: 'large', width: 1600, withoutEnlargement: true, formatOptions: avif },
  // What shows links to others does not always know newer formats.
  {
    name: 'share',
    width: 1200,
    height: 630,
    formatOptions: { format: 'jpeg', options: { quality: 80, mozjpeg: true } },
  },
]

// Payload makes this field and fills it in; named here, so that every size is of one type for front ends.
const sizesField: GroupField = {
  name: 'sizes',
  type: 'group',
  interfaceName: 'PictureSizes',
  fields: imageSizes.map(({ name }) => ({
    name,
    type: 'group',
    interfaceName: 'PictureSize',
    fields: [],
  })),
}

/** Pictures, with sizes for every screen: schema.org `ImageObject`. SVG is refused, because it can carry scripts. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: collectionLabel('Picture', 'Imagen'), plural: collectionLabel('Pictures', 'Imágenes') },
  trash: true,
  access: accessTo('media'),
  hooks: { beforeOperation: [tidyFileName] },
  admin: {
    group: words('Content', 'Contenido'),
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    description: words('Pictures for pages and services.', 'Imágenes para páginas y servicios.'),
  },
  upload: {
    staticDir: mediaDirectory,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    focalPoint: true,
    // The content security policy of the panel would not let it fetch the picture.
    pasteURL: false,
    adminThumbnail: 'thumbnail',
    imageSizes,
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      maxLength: 300,
      label: words('Description for people who can’t see it', 'Descripción para quien no puede verla'),
      validate: isDescribedOrDecorative,
      admin: {
        condition: (_, siblings) => !siblings.isDecorative,
        description: words(
          'What the picture shows, in a sentence.',
          'Lo que muestra la imagen, en una frase.',
        ),
      },
    },
    {
      name: 'isDecorative',
      type: 'checkbox',
      defaultValue: false,
      label: words('Only decoration', 'Solo decoración'),
      admin: {
        description: words(
          'Tick it if nothing is lost without the picture; screen readers then skip it.',
          'Márquelo si sin la imagen no se pierde nada; los lectores de pantalla la omitirán.',
        ),
      },
    },
    {
      name: 'caption',
      type: 'text',
      localized: true,
      maxLength: 300,
      label: words('Caption', 'Pie de imagen'),
      admin: { description: words('Shown below the picture.', 'Se muestra debajo de la imagen.') },
    },
    {
      name: 'credit',
      type: 'text',
      maxLength: 160,
      label: words('Credit', 'Autoría'),
      admin: {
        description: words('Who made it, or holds the rights.', 'Quién la hizo o tiene los derechos.'),
      },
    },
    sizesField,
  ],
}
