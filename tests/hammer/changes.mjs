import { setTimeout as wait } from 'node:timers/promises'
import { faq, textsOf } from './casts.mjs'
import { sightingsIn, textOf } from './sightings.mjs'

/**
 * Every kind of change. `say` notes what the registers will show, asks for the change, and notes that it was
 * acknowledged; `next` gives a number that was never written.
 */
export const changesOf = ({ api, say, next, possible, cast, index }) => {
  const [en, es] = [`c${index}.en`, `c${index}.es`]
  const own = `contraindications/${cast.contraindication}`
  const written = (number) => textsOf.contraindication(en, number)
  const hidden = [
    [en, null],
    [es, null],
  ]
  const shown = (number, spanish) => [
    [en, number],
    [es, spanish],
  ]

  const saveText = (path, name, texts) => async () => {
    const number = next()
    await say([[name, number]], () => api.patch(path, texts(name, number)))
  }
  const saveGlobal = (slug, name) => async () => {
    const number = next()
    await say([[name, number]], () =>
      api.post(`globals/${slug}`, { ...textsOf[slug](name, number), _status: 'published' }),
    )
  }
  const add = async (name) => {
    const number = next()
    const { doc } = await say([[name, number]], () => api.post('faqs', faq(textOf(name, number))))
    return doc.id
  }

  /** Plans it for in a moment and waits until the servers have done it. */
  const planned = async (action) => {
    const document = { relationTo: 'contraindications', value: cast.contraindication }
    const dueAt = new Date(Date.now() + 100).toISOString()
    const { doc } = await api.post('scheduled-changes?depth=0', { document, action, dueAt })
    for (;;) {
      const { state, problem } = await api.get(`scheduled-changes/${doc.id}?depth=0`)
      if (state === 'done') return
      if (state === 'failed') throw new Error(problem)
      await wait(50)
    }
  }

  const changes = {
    'an update': saveText(own, en, textsOf.contraindication),
    'an update in Spanish': saveText(`${own}?locale=es`, es, textsOf.contraindication),
    'an update of a service': saveText(`services/${cast.service}`, `s${index}.en`, textsOf.service),
    'a text of a picture': saveText(`media/${cast.image}`, `m${index}.en`, textsOf.media),
    'unpublishing and publishing': async () => {
      const [number, spanish] = [next(), possible(es)]
      await say(hidden, () => api.patch(own, { _status: 'draft' }))
      await say(shown(number, spanish), () => api.patch(own, { ...written(number), _status: 'published' }))
    },
    'drafts saved while typing, then published': async () => {
      for (const number of [next(), next()])
        await api.patch(`${own}?draft=true&autosave=true`, { ...written(number), _status: 'draft' })
      const number = next()
      await say([[en, number]], () => api.patch(own, { ...written(number), _status: 'published' }))
    },
    'a draft that is published at a time': async () => {
      const number = next()
      await api.patch(`${own}?draft=true`, { ...written(number), _status: 'draft' })
      await say([[en, number]], () => planned('publish'))
    },
    'unpublished at a time, then published': async () => {
      const [number, spanish] = [next(), possible(es)]
      await say(hidden, () => planned('unpublish'))
      await say(shown(number, spanish), () => api.patch(own, { ...written(number), _status: 'published' }))
    },
    'the trash and back': async () => {
      const [number, spanish] = [next(), possible(es)]
      await say(hidden, () => api.patch(own, { deletedAt: new Date().toISOString() }))
      await say(shown(number, spanish), () =>
        api.patch(`${own}?trash=true`, { ...written(number), deletedAt: null, _status: 'published' }),
      )
    },
    'an older version': async () => {
      const query = `where[parent][equals]=${cast.contraindication}&where[version._status][equals]=published`
      const { docs } = await api.get(`contraindications/versions?${query}&limit=3&sort=-updatedAt&locale=all`)
      const { id, version } = docs.at(-1)
      const seen = sightingsIn(JSON.stringify(version))
      await say(
        [en, es].map((name) => [name, [...seen.get(name)][0]]),
        () => api.post(`contraindications/versions/${id}`, {}),
      )
    },
    'a mutation of GraphQL': async () => {
      const number = next()
      const text = JSON.stringify(textOf(en, number))
      const days = 'reviewedOn: "2026-01-10T00:00:00.000Z", nextReviewDue: "2027-01-10T00:00:00.000Z"'
      const data = `{ title: ${text}, review: { reviewedBy: ${text}, ${days} } }`
      await say([[en, number]], () =>
        api.graphql(
          `mutation { updateContraindication(id: "${cast.contraindication}", data: ${data}) { id } }`,
        ),
      )
    },
    'a change of many': async () => {
      const [number, name] = [next(), `many${index}.en`]
      await say([[name, number]], () =>
        api.patch(`faqs?where[id][in]=${cast.many.join(',')}`, { question: textOf(name, number) }),
      )
    },
    'a new question, deleted for good': async () => {
      const id = await add(`born${index}.en`)
      await say([[`born${index}.en`, null]], () => api.remove(`faqs/${id}`))
    },
    'a new question, deleted as one of many': async () => {
      const id = await add(`born${index}.en`)
      await say([[`born${index}.en`, null]], () => api.remove(`faqs?where[id][in]=${id}`))
    },
  }
  if (index === 0) changes['the site settings'] = saveGlobal('site', 'site.en')
  if (index === 1) changes['the contact details'] = saveGlobal('contact-details', 'contact.en')
  return changes
}
