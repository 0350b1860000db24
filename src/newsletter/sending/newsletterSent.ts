import { webhookEvent } from '../../lib/webhookEvent'
import { words } from '../../lib/words'

/** An issue has been handed over for everybody on its list. */
export const newsletterSent = webhookEvent<{ id: string; slug: string | null }>({
  type: 'newsletter.sent',
  label: words('Newsletter sent', 'Boletín enviado'),
  description: 'An issue of the newsletter was mailed to its whole list.',
  schema: {
    type: 'object',
    required: ['id', 'slug'],
    properties: {
      id: { type: 'string', description: 'Of the issue.' },
      slug: { type: ['string', 'null'], description: 'Its slug, such as 2026-q4.' },
    },
  },
  example: { id: '8f14e45f-ceea-467f-a8f5-5f0f3a1b2c3d', slug: '2026-q4' },
})
