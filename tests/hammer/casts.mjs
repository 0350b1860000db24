import sharp from 'sharp'
import { textOf } from './sightings.mjs'

const review = {
  reviewedOn: '2026-01-10T00:00:00.000Z',
  nextReviewDue: '2027-01-10T00:00:00.000Z',
}

const block = { version: 1, direction: 'ltr', format: '', indent: 0 }
const words = { type: 'text', version: 1, text: 'Calm.', detail: 0, format: 0, mode: 'normal', style: '' }
const richText = {
  root: { ...block, type: 'root', children: [{ ...block, type: 'paragraph', children: [words] }] },
}

/**
 * Gives each writer documents of its own: a contraindication, a service that shows it and the next writer's, its
 * picture, and two questions. Answers the ids, in the order of the writers.
 */
export const addCasts = async ({ api, history, writers }) => {
  const numbers = Array.from({ length: writers }, (_, index) => index)
  const add = async (collection, data, shown) => {
    const acknowledge = history.begin(shown.map((name) => [name, 1]))
    const { doc } = await api.post(collection, data)
    acknowledge()
    return doc.id
  }

  const contraindications = await inOrder(numbers, async (index) => {
    const names = [`c${index}.en`, `c${index}.es`]
    const id = await add('contraindications', contraindication(names[0]), names.slice(0, 1))
    const acknowledge = history.begin([[names[1], 1]])
    await api.patch(`contraindications/${id}?locale=es`, {
      ...textsOf.contraindication(names[1], 1),
      explanation: richText,
    })
    acknowledge()
    return id
  })
  const casts = await inOrder(numbers, async (index) => {
    const image = await add('media', await picture(`m${index}.en`), [`m${index}.en`])
    const related = [contraindications[index], contraindications[(index + 1) % writers]]
    const data = { ...service(`s${index}.en`, index), image, contraindications: [...new Set(related)] }
    const many = await inOrder([1, 2], () =>
      add('faqs', faq(textOf(`many${index}.en`, 1)), [`many${index}.en`]),
    )
    const serviceId = await add('services', data, [`s${index}.en`])
    return { contraindication: contraindications[index], service: serviceId, image, many }
  })
  for (const [name, slug] of [
    ['site.en', 'site'],
    ['contact.en', 'contact-details'],
  ]) {
    const acknowledge = history.begin([[name, 1]])
    await api.post(`globals/${slug}`, { ...textsOf[slug](name, 1), _status: 'published' })
    acknowledge()
  }
  return casts
}

/** Two fields each where there are two, so that a half-old answer shows. */
export const textsOf = {
  contraindication: (name, number) => ({
    title: textOf(name, number),
    review: { ...review, reviewedBy: textOf(name, number) },
  }),
  service: (name, number) => ({ title: textOf(name, number), summary: textOf(name, number) }),
  media: (name, number) => ({ alt: textOf(name, number), caption: textOf(name, number) }),
  site: (name, number) => ({
    brand: { name: textOf(name, number) },
    footer: { copyrightHolder: textOf(name, number) },
  }),
  'contact-details': (name, number) => ({ practiceName: textOf(name, number) }),
}

export const faq = (question) => ({ question, answer: richText, topic: 'about', _status: 'published' })

const contraindication = (name) => ({
  ...textsOf.contraindication(name, 1),
  kind: 'absolute',
  explanation: richText,
  _status: 'published',
})

const service = (name, index) => ({
  ...textsOf.service(name, 1),
  slug: `hammer-${index}`,
  description: richText,
  review: { ...review, reviewedBy: 'The practice' },
  _status: 'published',
})

const picture = async (name) => {
  const create = { width: 8, height: 6, channels: 3, background: '#888888' }
  const form = new FormData()
  form.append('_payload', JSON.stringify(textsOf.media(name, 1)))
  form.append('file', new Blob([await sharp({ create }).png().toBuffer()], { type: 'image/png' }), 'grey.png')
  return form
}

const inOrder = async (list, make) => {
  const made = []
  for (const each of list) made.push(await make(each))
  return made
}
