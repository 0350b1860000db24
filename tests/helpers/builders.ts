import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'
import sharp from 'sharp'

/** A paragraph as the editor stores it. */
export const paragraph = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr' as const,
        format: '' as const,
        indent: 0,
        textFormat: 0,
        children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})

const review = () => ({
  reviewedBy: 'The practice',
  reviewedOn: '2026-01-10T00:00:00.000Z',
  nextReviewDue: '2027-01-10T00:00:00.000Z',
})

type Data<Slug extends CollectionSlug> = RequiredDataFromCollectionSlug<Slug>

let count = 0
let quarters = 0
const unique = (word: string): string => {
  count += 1
  return `${word} ${count}`
}

/** Documents that may be published; `words` stands in every text of them. */
export const builders = {
  services: (words: string): Data<'services'> => ({
    title: unique(words),
    slug: `service-${count}`,
    summary: words,
    description: paragraph(words),
    review: review(),
    _status: 'published',
  }),
  contraindications: (words: string): Data<'contraindications'> => ({
    title: unique(words),
    kind: 'absolute',
    explanation: paragraph(words),
    review: review(),
    _status: 'published',
  }),
  faqs: (words: string): Data<'faqs'> => ({
    question: unique(words),
    answer: paragraph(words),
    topic: 'about',
    _status: 'published',
  }),
  practitioners: (words: string): Data<'practitioners'> => ({
    jobTitle: unique(words),
    training: words,
    license: { status: 'notStated' },
    _status: 'published',
  }),
  pages: (words: string): Data<'pages'> => ({
    title: unique(words),
    slug: `page-${count}`,
    blocks: [{ blockType: 'richText', content: paragraph(words) }],
    _status: 'published',
  }),
  newsletters: (words: string): Data<'newsletters'> => {
    quarters += 1
    return {
      subject: unique(words),
      preheader: words,
      year: 2100 + Math.floor(quarters / 4),
      quarter: (quarters % 4) + 1,
      audience: 'everyone',
      state: 'writing',
      body: [{ blockType: 'richText', content: paragraph(words) }],
      _status: 'published',
    }
  },
}

/** The collections that staff publish, which have drafts, versions and a trash. */
export type ContentSlug = keyof typeof builders
export const contentSlugs = Object.keys(builders) as ContentSlug[]

/** A small grey PNG. */
export const pictureFile = async (name = 'picture.png') => {
  const data = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#888888' } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name, size: data.length }
}

export const addPicture = async (payload: Payload) =>
  payload.create({ collection: 'media', data: { alt: 'A grey picture' }, file: await pictureFile() })

/** A contact form with a name, an address and a message. */
export const formData = (): Data<'forms'> => ({
  title: 'Contact',
  confirmationType: 'message',
  confirmationMessage: paragraph('Thank you.'),
  fields: [
    { blockType: 'text', name: 'name', label: 'Name', required: true },
    { blockType: 'email', name: 'email', label: 'Email', required: true },
    { blockType: 'textarea', name: 'message', label: 'Message', required: true },
  ],
})

export const addForm = (payload: Payload) => payload.create({ collection: 'forms', data: formData() })

/** A message sent with a form of its own. */
export const addMessage = async (payload: Payload, message: string) => {
  const form = await addForm(payload)
  const submissionData = [
    { field: 'name', value: 'Ana' },
    { field: 'email', value: 'ana@example.org' },
    { field: 'message', value: message },
  ]
  return payload.create({ collection: 'form-submissions', data: { form: form.id, submissionData } })
}

export const addWebhook = (payload: Payload) =>
  payload.create({
    collection: 'webhooks',
    data: { name: 'Website', url: 'https://www.example.org/changed', events: ['content.published'] },
  })

/** A call to a webhook of its own that waits for its turn. */
export const addWebhookAttempt = async (payload: Payload) => {
  const webhook = await addWebhook(payload)
  const now = new Date().toISOString()
  return payload.create({
    collection: 'webhook-attempts',
    data: {
      webhook: webhook.id,
      event: 'webhook.test',
      messageId: 'msg_1',
      body: JSON.stringify({ type: 'webhook.test', timestamp: now, data: {} }),
      state: 'waiting',
      number: 1,
      queuedAt: now,
      dueAt: now,
    },
  })
}

/** A service that is to be published next year. */
export const addScheduledChange = async (payload: Payload) => {
  const data = { ...builders.services('Soon'), _status: 'draft' as const }
  const service = await payload.create({ collection: 'services', data })
  const year = new Date().getUTCFullYear() + 1
  return payload.create({
    collection: 'scheduled-changes',
    data: {
      document: { relationTo: 'services', value: service.id },
      action: 'publish',
      dueAt: new Date(Date.UTC(year, 0)).toISOString(),
      state: 'waiting',
    },
  })
}

/** What is written down when somebody reads a message. */
export const addAuditEvent = (payload: Payload) =>
  payload.create({
    collection: 'audit-events',
    data: { action: 'read', who: 'desk@example.org', how: 'panel', count: 1, documents: ['1'] },
  })
