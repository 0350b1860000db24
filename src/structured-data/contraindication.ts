import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import { words } from '../lib/words'
import type { Contraindication } from '../payload-types'
import type { Locale } from './reader'
import type { Thing } from './thing'

const kinds = {
  absolute: words('Not for you.', 'No es para usted.'),
  relative: words('Ask your doctor first.', 'Consulte antes a su médico.'),
}

/** Who must not have a treatment: schema.org `MedicalContraindication`. */
export const contraindication = (document: Contraindication, locale: Locale): Thing => ({
  '@type': 'MedicalContraindication',
  name: document.title,
  description: `${kinds[document.kind][locale]} ${convertLexicalToPlaintext({ data: document.explanation })}`,
})
