import type { ArrayField } from 'payload'
import { webLinkField } from '../../src/fields/webLink'
import { words } from '../../src/lib/words'

/** Public profiles of the practice: schema.org `sameAs`. */
export const socialLinksField: ArrayField = {
  name: 'socialLinks',
  type: 'array',
  interfaceName: 'SocialLink',
  maxRows: 12,
  label: words('Social media', 'Redes sociales'),
  labels: { singular: words('Profile', 'Perfil'), plural: words('Profiles', 'Perfiles') },
  admin: { description: words('Your public profiles.', 'Sus perfiles públicos.') },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 60,
      label: words('Name', 'Nombre'),
      admin: { description: words('For example Instagram.', 'Por ejemplo, Instagram.') },
    },
    webLinkField({
      name: 'url',
      required: true,
      label: words('Link', 'Enlace'),
      description: words('The address of the profile.', 'La dirección del perfil.'),
    }),
  ],
}
