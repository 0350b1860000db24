import { expect, test } from '@jest/globals'
import { barOf } from './bars'

const row = { columns: 10, width: 100, baseline: 50, reach: 40, most: 200 }

test('a bar is as high as its share of the highest, in the middle of its column', () => {
  expect(barOf(200, { column: 0 }, row)).toEqual({ x: 1.5, y: 10, width: 7, height: 40 })
  expect(barOf(50, { column: 9 }, row)).toEqual({ x: 91.5, y: 40, width: 7, height: 10 })
})

test('what is lost hangs below the line', () => {
  expect(barOf(100, { column: 0 }, { ...row, reach: -40 })).toMatchObject({ y: 50, height: 20 })
})

test('one person among many can be seen, nobody can not', () => {
  expect(barOf(1, { column: 0 }, { ...row, most: 100_000 }).height).toBeGreaterThan(1)
  expect(barOf(0, { column: 0 }, { ...row, most: 0 }).height).toBe(0)
})

test('bars of one column stand side by side', () => {
  const [first, second] = [0, 1].map((at) => barOf(200, { column: 0, of: 2, at }, row))

  expect(second?.x).toBe((first?.x ?? 0) + (first?.width ?? 0))
})
