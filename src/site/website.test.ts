import { expect, test } from '@jest/globals'
import { startScriptedServer } from '../../tests/helpers/scriptedServer'
import { createClient } from '../client'
import { createWebsite } from '.'

test('while the database is away, a visitor is told so at once', async () => {
  const api = await startScriptedServer({ status: 503, headers: { 'retry-after': '5' } })
  const website = createWebsite({ client: createClient({ url: api.url, retries: 0 }), url: api.url })
  const start = Date.now()

  const response = await website.answer(new Request('http://localhost/es'))
  api.stop()

  expect(response.status).toBe(503)
  expect(await response.text()).toContain('Inténtelo de nuevo en un minuto.')
  expect(Date.now() - start).toBeLessThan(3000)
})

test('a content that does not come in time is a matter of the moment, not a fault', async () => {
  const api = await startScriptedServer({ hangs: true })
  const client = createClient({ url: api.url, retries: 0, timeout: 100 })
  const website = createWebsite({ client, url: api.url })

  const response = await website.answer(new Request('http://localhost/'))
  api.stop()

  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('5')
})
