import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import { isFilled } from '../lib/isFilled'
import type { Service } from '../payload-types'
import { contraindication } from './contraindication'
import type { Locale } from './reader'
import type { Thing } from './thing'

type Advice = NonNullable<NonNullable<Service['whatToExpect']>['before']>

/** A service as the medical therapy that its owner declares it to be: schema.org `MedicalTherapy` beside `Service`. */
export const medicalTherapy = (node: Thing, document: Service, locale: Locale): Thing => ({
  ...node,
  '@type': ['Service', 'MedicalTherapy'],
  contraindication: (document.contraindications ?? [])
    .filter((relation) => isFilled(relation))
    .map((entry) => contraindication(entry, locale)),
  preparation: sentences(document.whatToExpect?.before),
  howPerformed:
    document.whatToExpect?.during && convertLexicalToPlaintext({ data: document.whatToExpect.during }),
  followup: sentences(document.whatToExpect?.after),
})

const sentences = (list: Advice | null | undefined) => (list ?? []).map(({ advice }) => advice).join(' ')
