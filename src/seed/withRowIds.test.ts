import { expect, test } from '@jest/globals'
import { withRowIds } from './withRowIds'

test('a second language keeps the rows that the first one was saved with, however deep', () => {
  const saved = {
    id: 'page',
    blocks: [{ id: 'hero', heading: 'Welcome', links: [{ id: 'link', label: 'More' }] }],
    tips: { before: [{ id: 'tip', advice: 'Drink water' }] },
  }

  const spanish = withRowIds(
    {
      blocks: [{ heading: 'Le damos la bienvenida', links: [{ label: 'Más' }] }],
      tips: { before: [{ advice: 'Beba agua' }] },
    },
    saved,
  )

  expect(spanish).toEqual({
    blocks: [{ id: 'hero', heading: 'Le damos la bienvenida', links: [{ id: 'link', label: 'Más' }] }],
    tips: { before: [{ id: 'tip', advice: 'Beba agua' }] },
  })
})

test('rich text and lists of references stay as they are', () => {
  const saved = { text: { root: { children: [{ type: 'paragraph', text: 'One' }] } }, faqs: ['a', 'b'] }
  const spanish = { text: { root: { children: [{ type: 'paragraph', text: 'Uno' }] } }, faqs: ['a', 'b'] }

  const data = withRowIds(spanish, saved)

  expect(data).toEqual(spanish)
})
