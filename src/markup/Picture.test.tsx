import { expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Media } from '../payload-types'
import { Picture } from './Picture'

const file = 'http://localhost:3000/api/media/file'
const picture: Media = {
  id: 'one',
  alt: 'A lake',
  url: `${file}/lake.png`,
  width: 1600,
  height: 900,
  sizes: {
    small: { url: `${file}/lake-640x360.avif`, width: 640 },
    medium: { url: `${file}/lake-1024x576.avif`, width: 1024 },
    large: { url: null, width: null },
  },
  createdAt: '2026-01-01',
  updatedAt: '2026-01-01',
}

test('a picture says its size, so that nothing moves, and waits until it comes into view', () => {
  const html = renderToStaticMarkup(<Picture of={picture} />)

  expect(html).toContain('width="1600"')
  expect(html).toContain('height="900"')
  expect(html).toContain('loading="lazy"')
  expect(html).toContain(
    'srcSet="/api/media/file/lake-640x360.avif 640w, /api/media/file/lake-1024x576.avif 1024w"',
  )
  expect(html).toContain('alt="A lake"')
})

test('the first picture of a page is fetched at once', () => {
  const html = renderToStaticMarkup(<Picture isFirst of={picture} />)

  expect(html).toContain('fetchPriority="high"')
  expect(html).not.toContain('loading')
})

test('decoration has an empty description', () => {
  expect(renderToStaticMarkup(<Picture of={{ ...picture, isDecorative: true }} />)).toContain('alt=""')
})

test('what is not public shows nothing', () => {
  expect(renderToStaticMarkup(<Picture of="an-id" />)).toBe('')
})
