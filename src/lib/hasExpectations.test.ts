import { expect, test } from '@jest/globals'
import type { WhatToExpect } from '../payload-types'
import { hasExpectations } from './hasExpectations'

const saying = (text: string): WhatToExpect['during'] => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', version: 1, children: text ? [{ type: 'text', text }] : [] }],
    direction: null,
    format: '',
    indent: 0,
    version: 1,
  },
})

test.each<[string, WhatToExpect]>([
  ['nothing', {}],
  ['an emptied text', { during: saying('') }],
  ['empty rows', { before: [], after: [{ advice: '' }] }],
])('%s is nothing to expect', (_, whatToExpect) => {
  expect(hasExpectations({ whatToExpect })).toBe(false)
})

test.each<[string, WhatToExpect]>([
  ['a text', { during: saying('You lie down.') }],
  ['advice beforehand', { before: [{ advice: 'Eat lightly.' }] }],
  ['advice for later', { after: [{ advice: 'Rest.' }] }],
])('%s is something to expect', (_, whatToExpect) => {
  expect(hasExpectations({ whatToExpect })).toBe(true)
})
