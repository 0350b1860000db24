import sharp from 'sharp'
import { documents } from './documents.mjs'

const services = 10
const questions = 2
const contraindications = 3

/** Fills an empty database by REST, as its owner: ten services, what they relate to, and questions on all of them. */
export const addTenServices = async ({ port, headers }) => {
  const create = createOver({ port, headers })
  const image = await create('media', await picture())
  const relations = {
    image,
    contraindications: await several(contraindications, (number) =>
      create('contraindications', documents.contraindications(number)),
    ),
    practitioners: await several(1, (number) => create('practitioners', documents.practitioners(number))),
  }
  const ids = await several(services, (number) => create('services', documents.services(number, relations)))
  await several(questions, (number) => create('faqs', documents.faqs(number, { services: ids })))
}

/** Posts a document and answers its id. Rejects with what the server said. */
const createOver =
  ({ port, headers }) =>
  async (collection, data) => {
    const isForm = data instanceof FormData
    const response = await fetch(`http://127.0.0.1:${port}/api/${collection}?depth=0`, {
      method: 'POST',
      headers: isForm ? headers : { ...headers, 'content-type': 'application/json' },
      body: isForm ? data : JSON.stringify(data),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`Adding to ${collection} was refused (${response.status}): ${text}`)
    return JSON.parse(text).doc.id
  }

// One after the other, for the order set by hand is that of adding.
const several = async (count, make) => {
  const made = []
  for (let number = 1; number <= count; number += 1) made.push(await make(number))
  return made
}

const picture = async () => {
  const background = { r: 120, g: 150, b: 160 }
  const file = await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: 'A calm colour' }))
  form.append('file', new Blob([file], { type: 'image/jpeg' }), 'calm.jpg')
  return form
}
