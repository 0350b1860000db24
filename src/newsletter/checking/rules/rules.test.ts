import { describe, expect, test } from '@jest/globals'
import type { ContactDetail } from '../../../payload-types'
import type { MailToCheck } from '../mailToCheck'
import { leftovers } from './leftovers'
import { linkAddresses } from './linkAddresses'
import { mergeFields } from './mergeFields'
import { pictureDescriptions } from './pictureDescriptions'
import { postalAddress } from './postalAddress'
import { readableColors } from './readableColors'
import { sender } from './sender'
import { size } from './size'
import { subjectAndPreheader } from './subjectAndPreheader'
import { unsubscribeLink } from './unsubscribeLink'
import { unwrittenLanguages } from './unwrittenLanguages'

const gap = '%%unsubscribe%%'

const mail = (overrides: Partial<MailToCheck> = {}): MailToCheck => ({
  locale: 'en',
  subject: 'A calm winter',
  preheader: 'What helps',
  html: `<!doctype html><html><body><p>Calm</p><a href="${gap}">Unsubscribe</a></body></html>`,
  text: `Calm\n\nUnsubscribe <${gap}>`,
  parts: [],
  pieces: [],
  ...overrides,
})

/** A mail of one block, whose HTML is given, below other things. */
const withBlock = (html: string, more: Partial<MailToCheck> = {}) =>
  mail({ html: `<html><body>${html}</body></html>`, parts: [{ path: 'body.0', html }], ...more })

/** A mail in whose only block somebody wrote something. */
const saying = (text: string, locale: 'en' | 'es' = 'en') =>
  withBlock(`<p>${text}</p>`, {
    locale,
    pieces: [{ path: 'body.0.content', label: 'Text', kind: 'text', text }],
  })

type Findings = ReturnType<typeof size>
const placesOf = (findings: Findings) => findings.map(({ severity, path }) => [severity, path])
const messagesOf = (findings: Findings) => findings.map(({ message }) => message.en)

const contact = (address: ContactDetail['address']) => ({ address }) as ContactDetail

describe('the postal address', () => {
  test('is asked for until there is a street and a town', () => {
    const town = { addressLocality: 'San Anselmo', addressRegion: 'CA' }

    expect(postalAddress(contact({}))).toEqual([
      expect.objectContaining({ severity: 'mustBeMended', form: 'contact-details', path: 'address' }),
    ])
    expect(postalAddress(contact(town))).toHaveLength(1)
    expect(postalAddress(contact({ streetAddress: '1 Main Street' }))).toHaveLength(1)
    expect(postalAddress(contact({ ...town, streetAddress: '1 Main Street' }))).toEqual([])
  })
})

describe('the sender', () => {
  test('must be there for an email server, and is advice while mails become files', () => {
    expect(placesOf(sender({ address: null, goesOut: true }))).toEqual([['mustBeMended', 'sender.email']])
    expect(placesOf(sender({ address: undefined, goesOut: false }))).toEqual([['advice', 'sender.email']])
    expect(sender({ address: 'hello@example.org', goesOut: true })).toEqual([])
  })
})

describe('the link to unsubscribe', () => {
  test('must stand in both parts of the mail', () => {
    expect(unsubscribeLink(mail(), gap)).toEqual([])
    expect(unsubscribeLink(mail({ text: 'Calm' }), gap)).toHaveLength(1)
    expect(placesOf(unsubscribeLink(mail({ html: `<p>${gap}</p>` }), gap))).toEqual([['mustBeMended', null]])
  })
})

describe('subject and preview line', () => {
  test('are fine when they are there and short', () => {
    expect(subjectAndPreheader(mail())).toEqual([])
  })

  test('that are missing are told, in the language that lacks them', () => {
    const found = subjectAndPreheader(mail({ subject: ' ', preheader: '', locale: 'es' }))

    expect(placesOf(found)).toEqual([
      ['mustBeMended', 'subject'],
      ['advice', 'preheader'],
    ])
    expect(found.map(({ message, locale }) => [message.es, locale])[0]).toEqual([
      'Falta el asunto en español.',
      'es',
    ])
  })

  test('that are too long for an inbox are told with their length', () => {
    const found = subjectAndPreheader(mail({ subject: 'a'.repeat(61), preheader: 'b'.repeat(111) }))

    expect(placesOf(found)).toEqual([
      ['advice', 'subject'],
      ['advice', 'preheader'],
    ])
    expect(messagesOf(found)[0]).toContain('61 characters')
  })
})

describe('a link', () => {
  const typed = (url: string) =>
    linkAddresses(mail({ pieces: [{ path: 'body.1.content', label: '', kind: 'link', url, words: url }] }), [
      gap,
    ])

  test.each(['https://example.org', 'mailto:a@example.org', 'tel:+1415', '/questions'])(
    'to %s leads somewhere',
    (url) => {
      expect(typed(url)).toEqual([])
    },
  )

  test.each(['www.example.org', 'questions', '../x', '#top', '//example.org', 'https:///x'])(
    'to %s leads nowhere from a mail',
    (url) => {
      expect(placesOf(typed(url))).toEqual([['mustBeMended', 'body.1.content']])
    },
  )

  test('that stays relative in the HTML is found in its block', () => {
    const found = linkAddresses(withBlock('<a href="/x?a&amp;b">x</a><img alt="" src="a.jpg"/>'))

    expect(placesOf(found)).toEqual([
      ['mustBeMended', 'body.0'],
      ['mustBeMended', 'body.0'],
    ])
  })

  test('to this computer is told once', () => {
    const links = '<a href="http://localhost:3000/x">x</a><a href="http://localhost:3000/y">y</a>'

    expect(placesOf(linkAddresses(withBlock(links)))).toEqual([['advice', null]])
  })
})

describe('a picture', () => {
  test('without alternative text is found in its block; an empty one is for decoration', () => {
    const pictures = '<img src="https://a/1.jpg"/><img alt="" src="https://a/2.jpg"/>'

    expect(placesOf(pictureDescriptions(withBlock(pictures)))).toEqual([['mustBeMended', 'body.0']])
  })
})

describe('a field that nobody fills in', () => {
  test.each([
    'Hi {{first_name}}!',
    'Hi *|FNAME|*!',
    'Hi %%name%%!',
    `Hi \${name}!`,
    'Hi [[name]]!',
    'Dear ,',
  ])('is found: %s', (text) => {
    expect(placesOf(mergeFields(saying(text)))).toEqual([['mustBeMended', 'body.0.content']])
  })

  test.each(['Hi there,', 'Hello!', '50 % off, 100 %', 'Dear readers,', 'Querida Ana:'])(
    'is not seen where there is none: %s',
    (text) => {
      expect(mergeFields(saying(text))).toEqual([])
    },
  )

  test('is found in what a block shows of something else', () => {
    const found = mergeFields(withBlock('<p>Ask {{name}} &amp; us</p>'))

    expect(placesOf(found)).toEqual([['mustBeMended', 'body.0']])
    expect(messagesOf(found)[0]).toContain('“{{name}}”')
  })
})

describe('words that were left standing', () => {
  test.each(['Lorem ipsum dolor', 'TODO: the dates', 'Price XXX'])('must go: %s', (text) => {
    expect(placesOf(leftovers(saying(text)))).toEqual([['mustBeMended', 'body.0.content']])
  })

  test.each(['On [date]', 'She said […] no more'])('may be meant: %s', (text) => {
    expect(placesOf(leftovers(saying(text)))).toEqual([['advice', 'body.0.content']])
  })

  test('are not seen in Spanish capitals, nor in ordinary words', () => {
    expect(leftovers(saying('TODO LO QUE AYUDA EN EL XXX ANIVERSARIO', 'es'))).toEqual([])
    expect(leftovers(saying('TODO: las fechas', 'es'))).toHaveLength(1)
    expect(leftovers(saying('What to do, todo, Xxx'))).toEqual([])
  })
})

describe('the size', () => {
  test('is 100 kB at most, counted in bytes', () => {
    expect(size(mail({ html: 'a'.repeat(100_000) }))).toEqual([])
    expect(placesOf(size(mail({ html: 'á'.repeat(50_001) })))).toEqual([['mustBeMended', 'body']])
  })
})

describe('colors', () => {
  const night =
    '@media (prefers-color-scheme:dark){.card{background-color:#111111!important}.ink{color:#eeeeee!important}}'
  const colored = (html: string) =>
    mail({
      html: `<html><head><style>${night}</style></head><body><div class="card" style="background-color:#ffffff">${html}</div></body></html>`,
      parts: [{ path: 'body.0', html }],
    })

  test('that can be read by day and by night are fine', () => {
    expect(readableColors(colored('<p class="ink" style="color:#222222">Calm</p>'))).toEqual([])
  })

  test('that stay dark by night are told with their words and place', () => {
    const found = readableColors(colored('<p style="color:#222222">Calm <b>and</b> warm</p>'))

    expect(placesOf(found)).toEqual([['advice', 'body.0']])
    expect(messagesOf(found)).toEqual([expect.stringMatching(/“Calm ” can hardly be read in dark colors/)])
  })

  test('that are too faint by day are told as well', () => {
    const found = readableColors(colored('<p class="ink" style="color:#bbbbbb">Calm</p>'))

    expect(messagesOf(found)).toEqual([expect.stringContaining('in light colors')])
  })

  test('of what is not shown do not matter', () => {
    expect(
      readableColors(colored('<div style="display:none"><p style="color:#222222">Calm</p></div>')),
    ).toEqual([])
  })
})

describe('a language in which nothing was written', () => {
  test('is told while somebody reads it', () => {
    const languages = (readers: number) => [
      { locale: 'en' as const, isWritten: true, readers },
      { locale: 'es' as const, isWritten: false, readers },
    ]

    expect(unwrittenLanguages(languages(0))).toEqual([])
    expect(messagesOf(unwrittenLanguages(languages(6)))[0]).toMatch(/^Readers of Spanish: 6\. /)
    expect(placesOf(unwrittenLanguages(languages(6)))).toEqual([['advice', 'body']])
    expect(placesOf(unwrittenLanguages([{ locale: 'en', isWritten: false, readers: 2 }]))).toEqual([
      ['mustBeMended', 'body'],
    ])
  })
})
