import { expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { blockNames, eventAt, sampleBlock, shownContent } from '../../tests/helpers/blockSamples'
import type { Site } from '../payload-types'
import type { BlockName, PageBlock } from './pageBlock'
import { Blocks } from './web'
import type { WebContent } from './webContent'

const content: WebContent = {
  ...shownContent('en'),
  site: { id: 'site', brand: { name: 'Dynamic Journeys' } } as Site,
  consent: { version: '1', wording: 'You may write to me.' },
  hasNewsletters: true,
}

const render = (blocks: PageBlock[], shown = content) =>
  renderToStaticMarkup(<Blocks blocks={blocks} content={shown} />)

/** What a visitor must find of each block on a page. */
const said: Record<BlockName, string[]> = {
  button: ['Book now', 'href="/contact"'],
  callout: ['Mind', 'Rest first.', 'important'],
  contactCard: [
    ...['Reach us', '1 Main Street', 'tel:+14155550100', 'mailto:hello@example.org'],
    'https://book.example.org',
  ],
  contraindicationList: [
    ...['Wait', 'Not for you', 'A recent stroke', 'Pressure matters.', 'Last reviewed', 'March 1, 2027'],
    'Concerns:',
  ],
  eventList: [
    ...[
      'Coming up',
      'href="https://example.org/afternoon"',
      'Open afternoon',
      'In the garden',
      'Tea &amp; talk.',
    ],
    ...['dateTime="2026-12-12T22:00:00.000Z"', 'Saturday, December 12, 2026'],
  ],
  form: ['Write', 'action="/forms/f1"', 'Your name', 'name="name"', 'leave out details of your health'],
  hero: ['<h1>Welcome</h1>', 'Come in.', 'src="/api/media/file/a.png"'],
  media: ['src="/api/media/file/a.png"', 'Still water', 'alt="Hands &amp; a “head”"'],
  newsletterSignup: ['News', 'Once a quarter.', 'You may write to me.', 'href="/newsletters"'],
  practitioners: ['Who', 'Ana', 'Therapist', 'not stated here yet'],
  questionList: ['Questions', 'Does it hurt?', 'No.'],
  quote: ['<blockquote><p>Be still</p></blockquote>', 'A poem'],
  richText: [
    ...['A heading</h2>', '<strong>Bold &lt;b&gt;</strong>', 'href="/questions"', 'Trap', 'Be still'],
    'href="/services/craniosacral-therapy"',
  ],
  serviceList: ['Sessions', 'A light touch.', 'href="/services/craniosacral-therapy"'],
  whatToExpect: ['Expect', 'Before your session', 'Eat lightly.', 'You lie down.', 'Rest.'],
}

test.each(blockNames)('a %s stands on a page with all that it says', (name) => {
  const html = render([sampleBlock(name)])

  for (const words of said[name]) expect(html).toContain(words)
})

test('a button and an event that lead to a page of the site lead there in the language of the page', () => {
  const blocks = [sampleBlock('button'), eventAt('/services/calm?from=page')]

  const html = render(blocks, { ...content, locale: 'es' })

  expect(html).toContain('href="/es/contact"')
  expect(html).toContain('href="/es/services/calm?from=page"')
  expect(html).not.toMatch(/href="\/(contact|services)/)
})

test.each(blockNames)('a %s of a draft in which nothing is filled in does no harm to a page', (blockType) => {
  const nothing = { ...content, services: [], contraindications: [], faqs: [], practitioners: [] }

  expect(() => render([Object({ blockType })], nothing)).not.toThrow()
})

test('all blocks together run no script, and have one heading of the first level', () => {
  const html = render(['hero' as const, ...blockNames].map(sampleBlock))

  expect(html.match(/<h1[ >]/g)).toHaveLength(1)
  expect(html).not.toMatch(/<script|javascript:/)
})
