import type { TextField, TextFieldSingleValidation } from 'payload'
import { sayTo } from '../../src/lib/sayTo'
import { words } from '../../src/lib/words'

const isColor: TextFieldSingleValidation = (value, { req }) => {
  if (!value || /^#[0-9a-f]{6}$/i.test(value)) return true
  return sayTo(
    req,
    words('Write a color like #2f6b62: # and six digits.', 'Escriba un color como #2f6b62: # y seis cifras.'),
  )
}

/** The color of links and buttons. The website makes lighter and darker shades of it that can be read on its grounds. */
export const accentColorField: TextField = {
  name: 'accentColor',
  type: 'text',
  label: words('Color', 'Color'),
  validate: isColor,
  admin: {
    components: { afterInput: ['/src/admin/ColorPicker#ColorPicker'] },
    description: words(
      'For links and buttons. Any color will do: it is made lighter or darker until everyone can read it. Leave it empty for the green of Stillpoint.',
      'Para enlaces y botones. Sirve cualquier color: se aclara u oscurece hasta que se lea bien. Déjelo vacío para usar el verde de Stillpoint.',
    ),
  },
}
