import type { Block } from 'payload'
import { words } from '../../lib/words'
import { headingField, pickField } from '../fields'
import { dot, inPanel, line, stroke } from '../inPanel'

/** What a session is like and how to prepare, taken from the services themselves. */
export const whatToExpect: Block = {
  slug: 'whatToExpect',
  interfaceName: 'WhatToExpectBlock',
  ...inPanel(
    {
      singular: words('What to expect', 'Qué esperar'),
      plural: words('What to expect', 'Qué esperar'),
    },
    stroke('M24 16 L24 64'),
    dot(24, 18, 6),
    dot(24, 40, 6),
    dot(24, 62, 6),
    line(42, 16, 62),
    line(42, 38, 54),
    line(42, 60, 58),
  ),
  fields: [
    headingField({ suggested: words('What to expect', 'Qué esperar') }),
    pickField(
      'services',
      words('Leave it empty to show it for every service.', 'Vacío: se muestra para todos.'),
    ),
  ],
}
