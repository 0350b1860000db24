import { words } from '../../../lib/words'
import { addressLines } from '../../../markup/addressLines'
import type { ContactDetail } from '../../../payload-types'
import type { Finding } from '../finding'

/** A mail that invites people to anything names a postal address (15 U.S.C. 7704(a)(5)): a street or a box, and the town. */
export const postalAddress = (contact: Pick<ContactDetail, 'address'>): Finding[] =>
  contact.address?.streetAddress && addressLines(contact).length === 2
    ? []
    : [
        {
          severity: 'mustBeMended',
          message: words(
            'The postal address of the practice is missing, which the law asks for in every newsletter. Write street and city in the contact details.',
            'Falta la dirección postal de la consulta, que la ley exige en cada boletín. Escriba calle y ciudad en los datos de contacto.',
          ),
          form: 'contact-details',
          path: 'address',
          locale: null,
        },
      ]
