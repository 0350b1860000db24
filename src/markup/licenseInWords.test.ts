import { expect, test } from '@jest/globals'
import type { License } from '../payload-types'
import { licenseInWords } from './licenseInWords'

test.each<[string, License, string, string]>([
  [
    'a license, with who gave it and its number',
    { status: 'licensed', authority: 'CAMTC', number: '12345' },
    'State license: CAMTC, number 12345',
    'Licencia estatal: CAMTC, número 12345',
  ],
  [
    'that there is none, in the words of the practice',
    { status: 'unlicensed', statement: 'I hold no state license.' },
    'I hold no state license.',
    'I hold no state license.',
  ],
  [
    'of a license as much as a draft says',
    { status: 'licensed', authority: 'CAMTC', number: null },
    'State license: CAMTC',
    'Licencia estatal: CAMTC',
  ],
  [
    'that nothing is said yet, never that there is one',
    { status: 'notStated', authority: 'CAMTC', number: '12345' },
    'Whether this practitioner holds a state license is not stated here yet. Please ask us.',
    'Aquí todavía no se indica si este profesional tiene licencia estatal. Pregúntenos.',
  ],
])('people are told %s', (_what, license, english, spanish) => {
  expect([licenseInWords(license, 'en'), licenseInWords(license, 'es')]).toEqual([english, spanish])
})
