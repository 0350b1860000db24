import { expect, test } from '@jest/globals'
import type { WhatToExpect } from '../payload-types'
import { hasExpectations } from './hasExpectations'

type Case = [string, WhatToExpect]

const saying = (text: string): NonNullable<WhatToExpect['during']> => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', version: 1, children: text ? [{ type: 'text', text }] : [] }],
    direction: null,
    format: '',
    indent: 0,
    version: 1,
  },
})

const nothing: Case[] = [
  ['nothing', {}],
  ['an emptied text', { during: saying('') }],
  ['empty rows', { before: [], after: [{ advice: '' }] }],
]

test.each(nothing)('%s is nothing to expect', (_, whatToExpect) => {
  expect(hasExpectations({ whatToExpect })).toBe(false)
})

const something: Case[] = [
  ['a text', { during: saying('You lie down.') }],
  ['advice beforehand', { before: [{ advice: 'Eat lightly.' }] }],
  ['advice for later', { after: [{ advice: 'Rest.' }] }],
]

test.each(something)('%s is something to expect', (_, whatToExpect) => {
  expect(hasExpectations({ whatToExpect })).toBe(true)
})
