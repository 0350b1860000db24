import type { Practitioner } from '../payload-types'
import { picture } from './picture'
import type { Thing } from './thing'

/** Somebody who gives treatments: schema.org `Person` with what the practice says of their training. */
export const person = ({ name, jobTitle, photo, credentials }: Practitioner): Thing => ({
  '@type': 'Person',
  name,
  jobTitle,
  image: picture(photo),
  hasCredential: (credentials ?? []).map((credential) => ({
    '@type': 'EducationalOccupationalCredential',
    name: credential.name,
    recognizedBy: credential.issuer && { '@type': 'Organization', name: credential.issuer },
  })),
})
