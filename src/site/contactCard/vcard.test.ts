import { expect, test } from '@jest/globals'
import { vcard } from './vcard'

const website = 'https://www.example.org/'

const contact = {
  practiceName: 'Journeys; calm, \\ kind',
  phone: '(916) 838-2570',
  phoneLink: 'tel:+19168382570',
  email: 'hello@example.org',
  address: {
    streetAddress: '3112 O Street, Suite #15\nSecond floor',
    addressLocality: 'Sacramento',
    addressRegion: 'CA',
    postalCode: '95816',
    addressCountry: 'US',
  },
  geo: { latitude: 38.57, longitude: -121.47 },
  timeZone: 'America/Los_Angeles' as const,
  updatedAt: '2026-11-02T09:30:00.000Z',
}

/** The properties of a card, read back by the rules of RFC 6350 §3.2 to §3.4: name, parameters, parts of the value. */
const read = (card: string): Record<string, { parameters: string[]; parts: string[] }> =>
  Object.fromEntries(
    card
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .filter(Boolean)
      .map((line) => {
        const colon = line.indexOf(':')
        const [name = '', ...parameters] = line.slice(0, colon).split(';')
        const parts = line.slice(colon + 1).split(/(?<!(?<!\\)(?:\\\\)*\\);/)
        return [name, { parameters, parts: parts.map(unescaped) }]
      }),
  )

const unescaped = (value: string) =>
  value.replace(/\\(.)/g, (_, character) => (character === 'n' ? '\n' : character))

test('a card says who the practice is and how to reach it', () => {
  expect(read(vcard({ contact, website }))).toEqual({
    BEGIN: { parameters: [], parts: ['VCARD'] },
    VERSION: { parameters: [], parts: ['4.0'] },
    KIND: { parameters: [], parts: ['org'] },
    FN: { parameters: [], parts: ['Journeys; calm, \\ kind'] },
    ORG: { parameters: [], parts: ['Journeys; calm, \\ kind'] },
    'X-ABShowAs': { parameters: [], parts: ['COMPANY'] },
    TEL: { parameters: ['VALUE=uri', 'TYPE=work'], parts: ['tel:+19168382570'] },
    EMAIL: { parameters: ['TYPE=work'], parts: ['hello@example.org'] },
    ADR: {
      parameters: ['TYPE=work'],
      parts: ['', '', '3112 O Street, Suite #15\nSecond floor', 'Sacramento', 'CA', '95816', 'US'],
    },
    GEO: { parameters: [], parts: ['geo:38.57,-121.47'] },
    TZ: { parameters: [], parts: ['America/Los_Angeles'] },
    URL: { parameters: [], parts: [website] },
    REV: { parameters: [], parts: ['20261102T093000Z'] },
    END: { parameters: [], parts: ['VCARD'] },
  })
})

test('what is not known is not in it', () => {
  expect(vcard({ contact: { practiceName: 'Quiet', phone: 'ask us' }, website })).toBe(
    [
      ...['BEGIN:VCARD', 'VERSION:4.0', 'KIND:org', 'FN:Quiet', 'ORG:Quiet', 'X-ABShowAs:COMPANY'],
      ...['TEL;TYPE=work:ask us', `URL:${website}`, 'END:VCARD', ''],
    ].join('\r\n'),
  )
})

test('no line is longer than 75 octets, and no character is cut in two', () => {
  const practiceName = 'Terapia craneosacral y respiración «señorío» 🌿 '.repeat(6)
  const card = vcard({ contact: { practiceName }, website })

  expect(card.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  expect(card).not.toContain('�')
  expect(Buffer.from(card).toString()).toBe(card)
  expect(read(card).FN?.parts).toEqual([practiceName])
})
