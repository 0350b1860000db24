import { describe, expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { blockNames, eventAt, sampleBlock, shownContent } from '../../../tests/helpers/blockSamples'
import { EmailBlocks } from '../../blocks/email'
import type { EmailContent } from '../../blocks/emailContent'
import type { BlockName, PageBlock } from '../../blocks/pageBlock'
import { colorOf, contrast } from '../../lib/color'
import { colors } from '../../markup/mail/looks'
import type { Newsletter } from '../../payload-types'
import { readableColors } from '../checking/rules/readableColors'
import { composeBlocks, composeIssue } from './composeIssue'
import { IssueMail } from './IssueMail'
import { staticMarkup } from './staticMarkup'

const origin = 'https://example.org'
const content = (locale: 'en' | 'es'): EmailContent => ({ ...shownContent(locale), origin })

/** What a reader must find of each block in the mail. */
const said: Record<BlockName, string[]> = {
  button: ['Book now', `${origin}/contact`],
  callout: ['Mind', 'Rest first.'],
  contactCard: [
    ...['Reach us', '1 Main Street', 'tel:+14155550100', 'mailto:hello@example.org'],
    'https://book.example.org',
  ],
  contraindicationList: ['Wait', 'Not for you', 'A recent stroke', 'Pressure matters.'],
  eventList: [
    ...['Coming up', 'https://example.org/afternoon', 'Open afternoon', 'In the garden', 'Tea &amp; talk.'],
    'Saturday, December 12, 2026',
  ],
  form: ['Write', `${origin}/forms/f1`],
  hero: ['Welcome', 'Come in.', 'a.jpg'],
  media: [`${origin}/api/media/file/a.jpg`, 'Still water', 'Hands &amp; a'],
  newsletterSignup: ['News', 'Once a quarter.', 'You are on the list already', `${origin}/newsletters`],
  practitioners: ['Ana', 'Therapist', 'not stated here yet'],
  questionList: ['Does it hurt?', 'No.'],
  quote: ['Be still', 'A poem'],
  richText: ['A heading', `${origin}/questions`, `${origin}/services/craniosacral-therapy`, 'Trap'],
  serviceList: ['A light touch.', `${origin}/services/craniosacral-therapy`],
  whatToExpect: ['Before your session', 'Eat lightly.', 'You lie down.', 'Rest.'],
}

const blocks = blockNames.map(sampleBlock)

const issue = {
  slug: '2026-q4',
  subject: 'Welcome & <rest>',
  preheader: 'A first letter',
  body: blocks as Newsletter['body'],
} as Newsletter
const links = { unsubscribe: '%%unsubscribe%%', preferences: '%%preferences%%' }
const mail = (locale: 'en' | 'es' = 'en') => composeIssue({ issue, content: content(locale), links })
const mails = { en: await mail('en'), es: await mail('es') }
const tags = (html: string, name: string) => html.match(new RegExp(`<${name}[ >/][^>]*>?`, 'g')) ?? []
const hrefs = (html: string) =>
  [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address ?? '')

test.each(blockNames)('a %s stands in a mail with all that it says', (name) => {
  const html = renderToStaticMarkup(<EmailBlocks blocks={[sampleBlock(name)]} content={content('en')} />)

  for (const words of said[name]) expect(html).toContain(words)
})

test.each(blockNames)('a %s of a draft in which nothing is filled in does no harm', (blockType) => {
  const empty: PageBlock = Object({ blockType })
  const nothing = { ...content('en'), services: [], contraindications: [], faqs: [], practitioners: [] }

  expect(() => renderToStaticMarkup(<EmailBlocks blocks={[empty]} content={nothing} />)).not.toThrow()
})

test.each([
  ['en', `${origin}/contact`, `${origin}/services/calm`],
  ['es', `${origin}/es/contact`, `${origin}/es/services/calm`],
] as const)(
  'in %s, pages of the site that a mail leads to are whole addresses in its language',
  async (locale, ...to) => {
    const body = [sampleBlock('button'), eventAt('/services/calm')]
    const shown = { ...issue, body } as Newsletter

    const { html, text } = await composeIssue({ issue: shown, content: content(locale), links })

    for (const address of to) {
      expect(html).toContain(`href="${address}"`)
      expect(text).toContain(`<${address}>`)
    }
  },
)

test('the HTML is the same as react-dom would write', () => {
  const element = <IssueMail content={content('en')} issue={issue} links={links} />

  const ours = staticMarkup(element)
  // React would have pictures fetched beforehand, which mail programs refuse.
  const theirs = renderToStaticMarkup(element).replace(/<link rel="preload"[^>]*>/g, '')

  expect(ours === theirs).toBe(true)
})

describe.each(['en', 'es'] as const)('a mail in %s', (locale) => {
  const { html, text } = mails[locale]

  test('says its language and direction, and lays out with tables that say so', () => {
    expect(html).toMatch(new RegExp(`^<!doctype html><html dir="ltr" lang="${locale}">`))
    expect(tags(html, 'table').length).toBeGreaterThan(10)
    for (const table of tags(html, 'table')) expect(table).toContain('role="presentation"')
  })

  test('has one heading of the first level, and skips no level', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))

    expect(levels.filter((level) => level === 1)).toEqual([1])
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1)
      return level
    })
  })

  test('describes each picture, and has whole addresses only', () => {
    expect(tags(html, 'img').length).toBeGreaterThan(2)
    for (const image of tags(html, 'img')) expect(image).toMatch(/ alt="[^"]/)
    for (const address of hrefs(html)) expect(address).toMatch(/^(https:\/\/|mailto:|tel:|%%\w+%%$)/)
  })

  test('holds the postal address, the name, and both links of the reader', () => {
    for (const part of [html, text])
      for (const words of [
        'Dynamic Journeys',
        '1 Main Street',
        'San Anselmo, CA 94960',
        ...Object.values(links),
      ])
        expect(part).toContain(words)
  })

  test('says everything in plain text as well, each link with it', () => {
    const shown = hrefs(html).filter((address) => !/\.jpg$|^mailto:/.test(address))

    for (const address of shown) expect(text).toContain(address.replace('tel:', ''))
    expect(text).toContain('Does it hurt?')
    expect(text).toContain('Welcome & <rest>\n================\n')
    expect(text).not.toMatch(/<[a-z]+ |&amp;|@media|\.jpg/)
  })

  test('runs nothing, fetches nothing but pictures of the practice, and is small', () => {
    expect(html).not.toMatch(/<script|<link|<iframe|javascript:|@import|url\(|width="1"/i)
    expect(html).toContain('Bold &lt;b&gt;')
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
  })
})

describe.each(['light', 'dark'] as const)('in %s colors', (scheme) => {
  const { ink, soft, accent, onAccent, care, careTint, ...grounds } = colors[scheme]
  const { line, ...papers } = { ...grounds, careTint }

  test('each text can be read on each ground', () => {
    for (const ground of Object.values(papers))
      for (const color of [ink, soft, accent])
        expect(contrast(colorOf(color), colorOf(ground))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colorOf(onAccent), colorOf(accent))).toBeGreaterThanOrEqual(4.5)
  })
})

test('the check before sending finds each text readable, and would see one that is not', async () => {
  const parts = composeBlocks(issue, content('en')).map((html, index) => ({ path: `body.${index}`, html }))
  const toCheck = { ...(await mail()), locale: 'en' as const, parts, pieces: [] }
  const faint = toCheck.html.replaceAll(colors.dark.ink, colors.dark.card)

  expect(readableColors(toCheck)).toEqual([])
  expect(readableColors({ ...toCheck, html: faint })).not.toEqual([])
})

test('all that has a color by day has one by night', async () => {
  const { html } = await mail()
  const classes = new Set(
    [...html.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
  )
  classes.delete('preheader')

  for (const name of classes) expect(html).toContain(`.${name}{`)
  const colored = [...html.matchAll(/<[^>]* style="[^"]*color:[^>]*>/g)].map(([tag]) => tag)
  expect(colored.length).toBeGreaterThan(20)
  for (const tag of colored) expect(tag).toContain(' class="')
})
