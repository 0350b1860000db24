import type { Block } from 'payload'
import { words } from '../../lib/words'
import { headingField } from '../fields'
import { area, frame, heading, inPanel, line } from '../inPanel'

/** A framed remark that should not be missed. */
export const callout: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  ...inPanel(
    { singular: words('Callout', 'Recuadro'), plural: words('Callouts', 'Recuadros') },
    frame({ x: 14, y: 16, width: 92, height: 48 }),
    area({ x: 14, y: 16, width: 8, height: 48 }),
    heading(32, 26, 40),
    line(32, 42, 62),
    line(32, 52, 48),
  ),
  fields: [
    {
      name: 'tone',
      type: 'select',
      required: true,
      defaultValue: 'note',
      label: words('Tone', 'Tono'),
      options: [
        { value: 'note', label: words('Note', 'Nota') },
        { value: 'important', label: words('Important', 'Importante') },
      ],
      admin: { description: words('“Important” stands out more.', '«Importante» destaca más.') },
    },
    headingField(),
    {
      name: 'content',
      type: 'richText',
      required: true,
      localized: true,
      label: words('Text', 'Texto'),
      admin: { description: words('Two or three sentences.', 'Dos o tres frases.') },
    },
  ],
}
