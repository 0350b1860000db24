import { expect, test } from '@jest/globals'
import { createClient } from '../../client'
import { openPreview } from './openPreview'
import { type View, viewOf } from './views'

const preview = (collection: string, locale = 'en') => ({
  collection,
  global: null,
  id: '1',
  locale,
  path: '/x',
  expiresAt: '2026-12-06T00:00:00.000Z',
  document: { id: '1', subject: 'A letter' },
})
const mail = {
  subject: 'A letter',
  preheader: '',
  html: '<!doctype html><html lang="en"><head><style>@media (prefers-color-scheme:dark){.ink{color:#fff}}</style></head><body><h1>A letter</h1></body></html>',
  text: 'A letter\n\nBook <https://example.org/book>',
}

/** Opens a preview of what an API answers. */
const open = async (view: View, { collection = 'newsletters', locale = 'en' as 'en' | 'es' } = {}) => {
  const asked: string[] = []
  const answers: Record<string, object> = {
    '/api/previews': preview(collection, locale),
    '/api/previews/mail': mail,
    '/api/globals/contact-details': { timeZone: 'America/Los_Angeles' },
  }
  const client = createClient({
    url: 'https://example.org',
    fetch: async (address) => {
      const { pathname } = new URL(String(address))
      asked.push(pathname)
      return Response.json(answers[pathname])
    },
  })
  const response = await openPreview(client, { token: 't', locale, view }, async () => {
    return new Response('<!doctype html><html><body>The page</body></html>')
  })
  return { asked, page: await response.text() }
}

test('an issue is shown as the mail that it will be, with the other ways to see it at its foot', async () => {
  const { page } = await open('mail')

  expect(page).toContain('<h1>A letter</h1>')
  expect(page).toContain('<a aria-current="page" href="?as=mail"')
  expect(page.match(/href="\?[^"]*"/g)).toEqual(
    ['?', '?as=mail', '?as=dark', '?as=text'].map((to) => `href="${to}"`),
  )
  expect(page).toMatch(/<script defer="" src="\/assets\/preview|<script defer src="\/assets\/preview/)
})

test('dark colors are those that a mail program with dark colors would show', async () => {
  const { page } = await open('dark')

  expect(page).toContain('@media all{.ink{color:#fff}}')
})

test('plain text stays text', async () => {
  const { page } = await open('text')

  expect(page).toContain('Book &lt;https://example.org/book&gt;')
  expect(page).toContain('<pre')
})

test('the end of a link is told in the time of the practice, in words', async () => {
  const english = await open('mail')
  const spanish = await open('mail', { locale: 'es' })

  expect(english.page).toContain('This link works until December 5, 2026 at 4:00 PM Pacific Standard Time.')
  expect(spanish.page).toMatch(
    /Este enlace funciona hasta: 5 de diciembre de 2026.*hora estándar del Pacífico\./,
  )
})

test('only an issue has a mail; anything else is a page, whatever is asked', async () => {
  const { asked, page } = await open('mail', { collection: 'pages' })

  expect(page).toContain('The page')
  expect(page).not.toContain('?as=mail')
  expect(asked).not.toContain('/api/previews/mail')
})

test('what is no way to see an issue is the page', () => {
  expect([undefined, 'nonsense', ['mail'], 'text'].map(viewOf)).toEqual(['page', 'page', 'page', 'text'])
})
