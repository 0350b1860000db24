import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import express from 'express'
import { createClient } from '../../src/client'
import { serveWebsite } from '../../src/server/serveWebsite'
import { createWebsite } from '../../src/site'
import { builders } from '../helpers/builders'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'

let platform: TestPlatform
let site: Server
let url: string

beforeAll(async () => {
  platform = await startTestPlatform()
  for (const [from, to] of [
    ['/old', '/services/new'],
    ['/start', '/'],
    ['/entry', '/home'],
  ] as const)
    await platform.payload.create({ collection: 'redirects', data: { from, to } })
  const app = express().use(
    serveWebsite(createWebsite({ client: createClient({ url: platform.url }), url: platform.url })),
  )
  site = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => site.once('listening', resolve))
  url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
})

afterAll(async () => {
  site.close()
  await platform.stop()
})

const ask = async (path: string, method = 'GET', from = url) => {
  const { status, headers } = await fetch(from + path, { method, redirect: 'manual' })
  return { status, location: headers.get('location') }
}

/** What the API says to a front end of its own. */
const resolve = (path: string) => ask(`/api/redirects/resolve?path=${path}`, 'GET', platform.url)

test.each([
  ['/old', '/services/new'],
  ['/old/', '/services/new'],
  ['/old?from=a%20card', '/services/new?from=a%20card'],
  ['/es/old', '/es/services/new'],
  ['/start', '/'],
  ['/es/start', '/es'],
  ['/entry', '/'],
  ['/es/entry', '/es'],
  ['/es/', '/es'],
  ['/questions/', '/questions'],
  ['/home', '/'],
  ['/home/?from=card', '/?from=card'],
  ['/es/home', '/es'],
])('%s has moved to %s for good', async (path, location) => {
  expect(await ask(path)).toEqual({ status: 308, location })
})

test.each(['/', '/es'])('%s has not moved', async (path) => {
  expect(await ask(path)).toEqual({ status: 200, location: null })
})

test.each(['/older', '/old/more', '/services/new', '/ES/old', '//old', '/%2fold'])(
  'there is nothing at %s',
  async (path) => {
    expect((await ask(path)).status).toBe(404)
  },
)

test('what is sent to an old address is not sent on', async () => {
  expect((await ask('/old', 'POST')).status).toBe(404)
})

test('a home page that gets another address is found from the old one, until another is there', async () => {
  const { payload } = platform
  const add = (slug: string) =>
    payload.create({ collection: 'pages', data: { ...builders.pages(slug), slug } })
  const { id } = await add('home')
  const found = async () => [
    await ask('/'),
    await ask('/es'),
    await ask('/home'),
    await resolve('/'),
    await resolve('/es'),
  ]
  const shown = { status: 200, location: null }
  const unmoved = { status: 404, location: null }
  const to = (location: string) => ({ status: 308, location })

  const before = await found()
  await payload.update({ collection: 'pages', id, data: { slug: 'begin' } })
  const between = await found()
  await add('home')
  const after = await found()

  expect(before).toEqual([shown, shown, to('/'), unmoved, unmoved])
  expect(between).toEqual([to('/begin'), to('/es/begin'), to('/'), to('/begin'), to('/es/begin')])
  expect(after).toEqual(before)
})
