import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import { drawIcon, iconShapes } from './drawIcon'

const wideRedLogo = () =>
  sharp({ create: { width: 300, height: 100, channels: 4, background: '#ff0000' } })
    .png()
    .toBuffer()

const colorAt = async (icon: Buffer, x: number, y: number) => {
  const { data, info } = await sharp(icon).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const start = (y * info.width + x) * info.channels
  return [...data.subarray(start, start + 3)]
}

test.each(Object.entries(iconShapes))('%s is an opaque square PNG of its size', async (_, shape) => {
  const { format, width, height } = await sharp(await drawIcon(shape, undefined)).metadata()

  expect({ format, width, height }).toEqual({ format: 'png', width: shape.pixels, height: shape.pixels })
})

test('the mark stands in the middle where the practice has no logo', async () => {
  const icon = await drawIcon(iconShapes['/icon-512.png'], undefined)

  expect(await colorAt(icon, 256, 256)).toEqual([0x2f, 0x6b, 0x62])
  expect(await colorAt(icon, 2, 2)).toEqual([255, 255, 255])
})

test('a logo is shown whole, and within the circle that a phone may cut out', async () => {
  const icon = await drawIcon(iconShapes['/icon-maskable-512.png'], await wideRedLogo())

  expect(await colorAt(icon, 256, 256)).toEqual([255, 0, 0])
  expect(await colorAt(icon, 120, 256)).toEqual([255, 0, 0])
  expect(await colorAt(icon, 100, 256)).toEqual([255, 255, 255])
  expect(await colorAt(icon, 256, 150)).toEqual([255, 255, 255])
})
