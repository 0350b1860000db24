import { beforeAll, expect, test } from '@jest/globals'
import { previewToken } from '../../src/previews/previewToken'
import { blockNames } from '../helpers/blockSamples'
import { builders } from '../helpers/builders'
import { startBehindFrontDoor } from '../helpers/frontDoor'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: editor } = usePlatform('editor', startBehindFrontDoor)

beforeAll(async () => {
  await showEverything()
})

/** A page whose blocks show whatever has no page of its own. */
const showEverything = () =>
  platform().payload.create({
    collection: 'pages',
    data: {
      ...builders.pages('Home'),
      slug: 'home',
      blocks: [
        { blockType: 'serviceList' },
        { blockType: 'contraindicationList' },
        { blockType: 'questionList' },
        { blockType: 'practitioners' },
        { blockType: 'whatToExpect' },
        { blockType: 'contactCard' },
      ],
    },
  })

/** The status of the preview page of a draft in each language. */
const openPreviews = (of: { collection: string; id: string } | { global: string }) =>
  Promise.all(
    (['en', 'es'] as const).map(async (locale) => {
      const grant = { collection: null, global: null, id: null, ...of, locale, until: Date.now() + 60_000 }
      const address = `${platform().url}/preview/${previewToken(grant, platform().payload.secret)}`
      return (await fetch(address)).status
    }),
  )

test.each([
  ['a service that nobody has reviewed', 'services', { title: 'Begun', slug: 'begun' }],
  [
    'a service with empty rows',
    'services',
    { slug: 'rows', sessionOptions: [{}], whatToExpect: { before: [{}] }, review: { sources: [{}] } },
  ],
  ['a contraindication that nobody has reviewed', 'contraindications', { kind: 'absolute' }],
  ['a contraindication without a kind', 'contraindications', { title: 'Begun' }],
  ['a question without an answer', 'faqs', { question: 'Begun?' }],
  ['a question that does not ask yet', 'faqs', {}],
  ['a practitioner without a role', 'practitioners', { credentials: [{}], license: { status: 'licensed' } }],
  ['a page without a title', 'pages', { slug: 'begun' }],
  [
    'a page with empty blocks',
    'pages',
    { slug: 'empty', blocks: blockNames.map((blockType) => ({ blockType })) },
  ],
  ['a page with an event', 'pages', { slug: 'event', blocks: [{ blockType: 'eventList', events: [{}] }] }],
  ['an issue without a subject', 'newsletters', { year: 2090, quarter: 1 }],
])('%s is previewed', async (_, collection, begun) => {
  const { doc } = (await editor.post(`/${collection}?draft=true`, begun)).body

  expect(await openPreviews({ collection, id: doc.id })).toEqual([200, 200])
})

test.each([
  ['hours without a day and times', 'contact-details', { openingHours: [{}, { opens: '9' }] }],
  ['a closure without a last day', 'contact-details', { closures: [{ validFrom: '2090-01-01T12:00:00Z' }] }],
  ['no time zone', 'contact-details', { timeZone: null, closures: [{}] }],
  ['an empty menu entry', 'site', { navigation: [{}], brand: { name: null } }],
])('a draft with %s is previewed', async (_, global, begun) => {
  const { status } = await editor.post(`/globals/${global}?draft=true`, begun)

  expect([status, ...(await openPreviews({ global }))]).toEqual([200, 200, 200])
})
