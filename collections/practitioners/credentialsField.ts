import type { ArrayField } from 'payload'
import { words } from '../../src/lib/words'

/** Certificates and degrees: schema.org `EducationalOccupationalCredential`. */
export const credentialsField: ArrayField = {
  name: 'credentials',
  type: 'array',
  interfaceName: 'Credential',
  maxRows: 30,
  label: words('Credentials', 'Titulaciones'),
  labels: { singular: words('Credential', 'Titulación'), plural: words('Credentials', 'Titulaciones') },
  admin: { description: words('Certificates and degrees.', 'Certificados y títulos.') },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 160,
      label: words('Name', 'Nombre'),
      admin: {
        description: words('As it stands on the certificate.', 'Tal como figura en el certificado.'),
      },
    },
    {
      name: 'issuer',
      type: 'text',
      maxLength: 160,
      label: words('Issued by', 'Expedido por'),
      admin: { description: words('The school or body.', 'La escuela o institución.') },
    },
  ],
}
