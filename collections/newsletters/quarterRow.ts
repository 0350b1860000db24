import type { RowField } from 'payload'
import { words } from '../../src/lib/words'
import { nextQuarter, nextYear } from './nextQuarter'
import { whileWritten } from './whileWritten'

/** The year and quarter of an issue, which tell it apart from the others. */
export const quarterRow: RowField = {
  type: 'row',
  fields: [
    {
      name: 'year',
      type: 'number',
      required: true,
      access: { update: whileWritten },
      min: 2000,
      max: 2199,
      defaultValue: nextYear,
      label: words('Year', 'Año'),
      admin: { width: '50%', description: words('For example 2026.', 'Por ejemplo, 2026.') },
    },
    {
      name: 'quarter',
      type: 'number',
      required: true,
      access: { update: whileWritten },
      min: 1,
      max: 4,
      defaultValue: nextQuarter,
      label: words('Quarter', 'Trimestre'),
      admin: {
        width: '50%',
        description: words(
          '1 for January to March, up to 4 for October to December.',
          '1 de enero a marzo, hasta 4 de octubre a diciembre.',
        ),
      },
    },
  ],
}
