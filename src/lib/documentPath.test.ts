import { expect, test } from '@jest/globals'
import { addressAt, documentPath } from './documentPath'

const addresses = [
  ['/', '/es', { collection: 'pages', slug: 'home' }],
  ['/prices', '/es/prices', { collection: 'pages', slug: 'prices' }],
  ['/services/calm', '/es/services/calm', { collection: 'services', slug: 'calm' }],
  ['/newsletters/2026-q4', '/es/newsletters/2026-q4', { collection: 'newsletters', slug: '2026-q4' }],
] as const

test.each(addresses)('%s and %s show the same document', (english, spanish, address) => {
  expect(documentPath(address)).toBe(english)
  expect(documentPath(address, 'es')).toBe(spanish)
  expect(addressAt(english)).toEqual(address)
})

test.each(['', 'prices', '/services/', '/services/calm/more', '/home', '//'])('%p is no page', (path) => {
  expect(addressAt(path)).toBeUndefined()
})
