import type { EmailField } from 'payload'
import { normalAddress } from '../../src/lib/mailAddress'
import { sayTo } from '../../src/lib/sayTo'
import { words } from '../../src/lib/words'

/** The address in its one spelling. It stays as it is: another address is another subscriber. */
export const subscriberEmail: EmailField = {
  name: 'email',
  type: 'email',
  required: true,
  unique: true,
  access: { update: () => false },
  label: words('Email address', 'Correo electrónico'),
  hooks: { beforeValidate: [({ value }) => normalAddress(value) ?? value] },
  validate: (value: unknown, { req }) =>
    normalAddress(value) !== undefined ||
    sayTo(req, words('This is not an email address.', 'Esto no es una dirección de correo.')),
  admin: {
    description: words(
      'It can’t be changed afterwards; delete it and add another.',
      'Después no se puede cambiar: bórrela y añada otra.',
    ),
  },
}
