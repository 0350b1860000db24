import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { pictureFile } from '../helpers/builders'
import { problemsOf } from '../helpers/rest'
import { usePlatform } from '../helpers/usePlatform'

const { platform, headers } = usePlatform('editor')

const upload = async (
  content: Uint8Array<ArrayBuffer> | string,
  name: string,
  type: string,
  data: object = { alt: 'A picture' },
) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new File([content], name, { type }))
  const response = await fetch(`${platform().url}/api/media`, {
    method: 'POST',
    headers: headers(),
    body: form,
  })
  return { status: response.status, body: await response.json() }
}

const picture = async (width: number, height: number) => {
  const image = sharp({ create: { width, height, channels: 3, background: '#2f6b62' } })
  return new Uint8Array(await image.jpeg().toBuffer())
}

test('a picture is neither published nor kept unless it is described or only decoration', async () => {
  const bare = await upload(await picture(20, 10), 'bare.jpg', 'image/jpeg', {})
  const decorative = await upload(await picture(20, 10), 'decorative.jpg', 'image/jpeg', {
    isDecorative: true,
  })

  expect(bare.status).toBe(400)
  expect(problemsOf(bare).alt).toContain('Describe the picture')
  expect(decorative.status).toBe(201)
  expect(existsSync(path.join(String(process.env.MEDIA_DIR), 'bare.jpg'))).toBe(false)
})

test('a picture comes in sizes for every screen, cut around its focal point', async () => {
  const data = { alt: 'A green field', focalX: 20, focalY: 80 }

  const { body } = await upload(await picture(2000, 1500), 'field.jpg', 'image/jpeg', data)

  expect(body.doc).toMatchObject({ focalX: 20, focalY: 80, width: 2000, height: 1500 })
  expect(body.doc.sizes).toMatchObject({
    thumbnail: { width: 320, mimeType: 'image/webp' },
    small: { width: 640, mimeType: 'image/avif' },
    medium: { width: 1024, mimeType: 'image/avif' },
    large: { width: 1600, mimeType: 'image/avif' },
    share: { width: 1200, height: 630, mimeType: 'image/jpeg' },
  })
})

test('a picture is served as what it is', async () => {
  const { body } = await upload(await picture(20, 10), 'plain.jpg', 'image/jpeg')

  const response = await fetch(platform().url + new URL(body.doc.url, platform().url).pathname)

  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('image/jpeg')
})

describe('what is no picture is refused', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const html = '<!doctype html><script>alert(1)</script>'

  test.each([
    ['an SVG', svg, 'a.svg', 'image/svg+xml'],
    ['an SVG called PNG', svg, 'b.png', 'image/png'],
    ['a page called JPEG', html, 'c.jpg', 'image/jpeg'],
    ['a page', html, 'd.html', 'text/html'],
    ['a cut-off PNG', '\x89PNG\r\n\x1a\n', 'e.png', 'image/png'],
    ['nothing', '', 'f.png', 'image/png'],
  ])('%s', async (_name, content, file, type) => {
    const before = folder()

    const { status, body } = await upload(content, file, type)

    expect(status).toBe(400)
    expect(JSON.stringify(body)).not.toMatch(/node_modules|at \w+ \(/)
    expect(folder()).toEqual(before)
  })
})

test.each([
  '../../escape.png',
  '..\\..\\escape.png',
  `${'n'.repeat(255)}.png`,
  'na\u0000me.png',
  'naïve ✓.png',
])('a file called %j stays in the media folder', async (name) => {
  const { data } = await pictureFile()

  const { status } = await upload(new Uint8Array(data), name, 'image/png')

  expect([201, 400]).toContain(status)
  expect(existsSync(path.join(String(process.env.MEDIA_DIR), '../../escape.png'))).toBe(false)
  expect(existsSync(path.join(String(process.env.MEDIA_DIR), '../escape.png'))).toBe(false)
})

test('a picture in the trash is no longer served', async () => {
  const { body } = await upload(await picture(20, 10), 'gone.jpg', 'image/jpeg')
  const address = platform().url + new URL(body.doc.url, platform().url).pathname

  await fetch(`${platform().url}/api/media/${body.doc.id}`, {
    method: 'PATCH',
    headers: { ...headers(), 'content-type': 'application/json' },
    body: JSON.stringify({ deletedAt: new Date().toISOString() }),
  })

  expect([403, 404]).toContain((await fetch(address)).status)
})

const folder = () => readdirSync(String(process.env.MEDIA_DIR)).sort()
