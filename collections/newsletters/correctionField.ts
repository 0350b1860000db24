import type { FieldHook, TextareaField } from 'payload'
import { words } from '../../src/lib/words'

/** What readers were told in this language is not taken back. */
const keepSaid: FieldHook = ({ value, siblingDocWithLocales, req }) =>
  value?.trim() ? value : (saidBefore(siblingDocWithLocales)?.[String(req.locale)] ?? value)

const saidBefore = (stored?: { correction?: Record<string, string> }) => stored?.correction

/** What was put right on the page of an issue after it was mailed; readers are told, whatever is saved later. */
export const correctionField: TextareaField = {
  name: 'correction',
  type: 'textarea',
  localized: true,
  maxLength: 300,
  hooks: { beforeDuplicate: [() => null], beforeChange: [keepSaid] },
  label: words('Correction', 'Corrección'),
  admin: {
    condition: ({ state }) => ['sent', 'cancelled'].includes(state),
    description: words(
      'This issue was emailed, so it can’t be changed. To put something right on its web page and in the feeds, write here what, and save: then you can edit it, and readers see this note. You can reword it, and it stays. The emails stay as they were.',
      'Este boletín ya se envió, así que no se puede cambiar. Para corregir algo en su página web y en los canales, escriba aquí qué y guarde: después podrá editarlo, y los lectores verán esta nota. Puede redactarla de otro modo, pero no quitarla. Los correos quedan como estaban.',
    ),
  },
}
