import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { colorOf, contrast } from '../../lib/color'
import { schemes } from './schemes'
import { shadesOf } from './shadesOf'

const tokens = readFileSync('src/site/styles/tokens.css', 'utf8')
const levels = [0, 36, 73, 109, 146, 182, 219, 255]
const hex = (...parts: number[]) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
const colors = levels.flatMap((red) => levels.flatMap((green) => levels.map((blue) => hex(red, green, blue))))

/** The value of a variable in the light colors, or in the dark ones. */
const token = (name: string, scheme: 'light' | 'dark') => {
  const [light = '', dark = ''] = tokens.split('@media')
  return new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(scheme === 'light' ? light : dark)?.[1] ?? ''
}

test('contrast is that of the WCAG', () => {
  expect(contrast(colorOf('#000000'), colorOf('#ffffff'))).toBeCloseTo(21)
  expect(contrast(colorOf('#777777'), colorOf('#ffffff'))).toBeCloseTo(4.48, 2)
})

describe.each(['light', 'dark'] as const)('in %s colors', (scheme) => {
  const { grounds, onAccent } = schemes[scheme]

  test(`links and buttons can be read in each of ${colors.length} colors`, () => {
    for (const color of colors) {
      const { accent, tint } = shadesOf(color, schemes[scheme])

      for (const ground of [...grounds, tint, onAccent])
        expect(contrast(colorOf(accent), colorOf(ground))).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('texts can be read on the tinted ground of each color', () => {
    for (const color of colors) {
      const { tint } = shadesOf(color, schemes[scheme])

      for (const text of ['ink', 'soft'])
        expect(contrast(colorOf(token(text, scheme)), colorOf(tint))).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('the grounds are those of the style sheet, on which its own texts can be read', () => {
    const short: Record<string, string> = { '#fff': '#ffffff' }
    const own = ['paper', 'card', 'warn-tint', 'care-tint'].map((name) => token(name, scheme))

    expect(own.map((color) => short[color] ?? color)).toEqual(grounds)
    for (const ground of grounds)
      for (const text of ['ink', 'soft', 'accent'])
        expect(contrast(colorOf(token(text, scheme)), colorOf(ground))).toBeGreaterThanOrEqual(4.5)
    for (const kind of ['warn', 'care'])
      expect(
        contrast(colorOf(token(kind, scheme)), colorOf(token(`${kind}-tint`, scheme))),
      ).toBeGreaterThanOrEqual(4.5)
  })
})
