import type { Block } from 'payload'
import { words } from '../../lib/words'
import { headingField, textField } from '../fields'
import { area, frame, inPanel, stroke } from '../inPanel'

/** An invitation to the newsletter; the wording of the consent comes from Newsletter settings. */
export const newsletterSignup: Block = {
  slug: 'newsletterSignup',
  interfaceName: 'NewsletterSignupBlock',
  ...inPanel(
    {
      singular: words('Newsletter invitation', 'Invitación al boletín'),
      plural: words('Newsletter invitations', 'Invitaciones al boletín'),
    },
    frame({ x: 26, y: 14, width: 68, height: 44 }),
    stroke('M28 18 L60 40 L92 18'),
    area({ x: 44, y: 64, width: 32, height: 10 }),
  ),
  fields: [
    headingField({ suggested: words('News from the practice', 'Noticias de la consulta') }),
    textField(words('Why somebody may like to read it.', 'Por qué a alguien le gustaría leerlo.')),
  ],
}
