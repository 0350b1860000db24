import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import express from 'express'
import { createClient } from '../../src/client'
import { logger } from '../../src/lib/logger'
import { createSubscribing } from '../../src/newsletter'
import { linksFor } from '../../src/newsletter/subscribing'
import type { Subscriber, Suppression } from '../../src/payload-types'
import { answerErrors } from '../../src/server/middleware/answerErrors'
import { subscriptionRoutes } from '../../src/site/newsletter'
import { forgetMails, mails } from '../helpers/mails'
import { addSubscriber } from '../helpers/subscribers'
import { usePlatform } from '../helpers/usePlatform'

const { platform } = usePlatform('owner')
const email = 'ana@example.org'
let server: Server
let url: string

beforeAll(async () => {
  const client = createClient({ url: platform().url, retries: 0 })
  server = express().use(subscriptionRoutes(client), answerErrors(logger)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => void server.close())

beforeEach(async () => {
  await forgetMails()
  for (const collection of [
    'subscription-requests',
    'consent-events',
    'suppressions',
    'subscribers',
  ] as const)
    await platform().payload.db.deleteMany({ collection, where: {} })
})

const workNow = () => createSubscribing(platform().payload).run()

const send = (path: string, values: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  fetch(url + path, { method: 'POST', headers, body: new URLSearchParams(values), redirect: 'manual' })

const follow = async (answer: Response) => (await fetch(url + answer.headers.get('location'))).text()

/** The path of the link in the last mail. */
const mailedPath = async () => {
  await workNow()
  const text = (await mails()).at(-1)?.text ?? ''
  return (
    /http:\/\/localhost:3000((?:\/es)?\/newsletter\/(?:confirm|preferences)\/[\w-]{43})/.exec(text)?.[1] ?? ''
  )
}

const subscriber = async () => {
  const { docs } = await platform().payload.db.find<Subscriber>({ collection: 'subscribers' })
  return docs[0]
}
const reasons = async () => {
  const { docs } = await platform().payload.db.find<Suppression>({ collection: 'suppressions' })
  return docs.map(({ reason }) => reason)
}

const unsubscribePath = (language: 'en' | 'es' = 'en') =>
  new URL(linksFor({ email, language }).unsubscribe).pathname

/** What the pages of a way say, one step after the other. */
const signUp = async (prefix: string) => {
  const form = await (await fetch(`${url}${prefix}/newsletter/subscribe`)).text()
  const sent = await follow(await send(`${prefix}/newsletter/subscribe`, { email }))
  const path = await mailedPath()
  const button = await (await fetch(url + path)).text()
  const confirmed = await follow(await send(path))
  return [form, sent, button, confirmed].map((page) => /<h1>(.*?)<\/h1>/.exec(page)?.[1])
}

test('somebody signs up without a script, and reads at each step what happens next', async () => {
  expect(await signUp('')).toEqual([
    'Sign up for the newsletter',
    'Please look in your inbox',
    'One last step',
    'Welcome',
  ])
  expect(await subscriber()).toMatchObject({ state: 'confirmed', language: 'en', source: 'website' })
})

test('in Spanish every step is in Spanish, and so is the subscription', async () => {
  expect(await signUp('/es')).toEqual([
    'Suscribirse al boletín',
    'Mire su buzón, por favor',
    'Un último paso',
    'Le damos la bienvenida',
  ])
  expect(await subscriber()).toMatchObject({ state: 'confirmed', language: 'es' })
})

test('an address with a slip in it is told by the field, and is still there', async () => {
  const answer = await send('/newsletter/subscribe', { email: 'ana@<b>' })
  const page = await answer.text()

  expect(answer.status).toBe(422)
  expect(page).toContain('This is not an email address.')
  expect(page).toContain('value="ana@&lt;b&gt;"')
  expect(page).toContain('data-form="again"')
})

test.each(['/newsletter/subscribe', '/newsletter/preferences'])(
  'a form of another site that is sent to %s is refused',
  async (path) => {
    expect((await send(path, { email }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  },
)

test('opening links, by a person, a scanner or a mail program that looks ahead, changes nothing', async () => {
  await send('/newsletter/subscribe', { email })
  const confirming = await mailedPath()
  await addSubscriber(platform().payload, { email: 'bo@example.org' })
  await send('/newsletter/preferences', { email: 'bo@example.org' })
  const preferences = await mailedPath()
  const before = await platform().payload.db.find({ collection: 'subscribers', sort: 'email' })

  for (const method of ['GET', 'HEAD'])
    for (const path of [confirming, unsubscribePath(), preferences])
      expect((await fetch(url + path, { method })).status).toBe(200)

  expect(await platform().payload.db.find({ collection: 'subscribers', sort: 'email' })).toEqual(before)
  expect(await reasons()).toEqual([])
})

test('a page behind a link is kept by no cache, listed by no search engine, and carries its address nowhere', async () => {
  const { headers } = await fetch(url + unsubscribePath())

  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-robots-tag')).toBe('noindex')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
})

test.each([
  ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'List-Unsubscribe=One-Click'],
  [
    'in parts',
    { 'content-type': 'multipart/form-data; boundary=x' },
    '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
  ],
  ['from an address of its own', { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' }, ''],
])('a mail provider unsubscribes somebody by RFC 8058 %s', async (_name, headers, body) => {
  await addSubscriber(platform().payload, { email })
  const ask = () =>
    fetch(url + unsubscribePath(), {
      method: 'POST',
      headers: headers as Record<string, string>,
      body,
      redirect: 'manual',
    })
  const answers = [await ask(), await ask()]

  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(answers.map((answer) => answer.headers.get('set-cookie'))).toEqual([null, null])
  expect([(await subscriber())?.state, await reasons()]).toEqual(['unsubscribed', ['unsubscribed']])
})

test('a link that does not work says so, with the way to a new one', async () => {
  const dead = 'x'.repeat(43)
  const answers = [
    await send(`/newsletter/confirm/${dead}`),
    await send(`/newsletter/unsubscribe/${dead}`),
    await send(`/es/newsletter/preferences/${dead}`),
    await fetch(`${url}/newsletter/preferences/${dead}`),
  ]
  const pages = await Promise.all(answers.map((answer) => answer.text()))

  expect(answers.map(({ status }) => status)).toEqual([410, 410, 410, 410])
  expect(pages[0]).toContain('href="/newsletter/subscribe"')
  expect(pages[2]).toContain('Este enlace ya no funciona')
  expect(pages[3]).toContain('href="/newsletter/preferences"')
})

test('the preferences open by a mailed link alone: language, a break, data, leaving', async () => {
  await addSubscriber(platform().payload, { email })
  const asked = await follow(await send('/newsletter/preferences', { email }))
  const path = await mailedPath()
  const saved = await send(path, { action: 'save', language: 'es', pause: '3' })
  const page = await follow(saved)
  const kept = await subscriber()
  await send(path, { action: 'data' })
  const left = await send(path, { action: 'leave' })

  expect(asked).toContain('If this address is on our list')
  expect(saved.headers.get('location')).toBe(`/es${path}?done=saved`)
  expect(page).toContain('Guardado.')
  expect(page).toContain('En pausa hasta el')
  expect(kept).toMatchObject({ language: 'es', pausedUntil: expect.stringMatching(/^20/) })
  expect(left.headers.get('location')).toBe('/newsletter/left')
  expect((await subscriber())?.state).toBe('unsubscribed')
})

test('the link leads to the page of another front end that the owner has named', async () => {
  await addSubscriber(platform().payload, { email })
  const page = 'https://example.org/#/{language}/preferences/{token}'
  await platform().payload.updateGlobal({ slug: 'newsletter-settings', data: { preferencesPage: page } })

  await send('/es/newsletter/preferences', { email })
  await workNow()
  await platform().payload.updateGlobal({ slug: 'newsletter-settings', data: { preferencesPage: null } })

  expect((await mails()).at(-1)?.text).toMatch(/https:\/\/example\.org\/#\/es\/preferences\/[\w-]{43}\s/)
})

test('a plain form of another website asks for the link and is led to the page that says what happens next', async () => {
  const answer = await fetch(`${platform().url}/api/newsletter/link`, {
    method: 'POST',
    headers: { accept: 'text/html' },
    body: new URLSearchParams({ email, language: 'es' }),
    redirect: 'manual',
  })

  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    'http://localhost:3000/es/newsletter/link-sent',
  ])
})

test('to erase everything takes a tick as well as the button', async () => {
  await addSubscriber(platform().payload, { email })
  await send('/newsletter/preferences', { email })
  const path = await mailedPath()
  await send(path, { action: 'erase' })
  const before = (await subscriber())?.email
  const erased = await follow(await send(path, { action: 'erase', sure: 'true' }))

  expect(before).toBe(email)
  expect(erased).toContain('Your data is erased')
  expect([await subscriber(), await reasons()]).toEqual([undefined, ['erased']])
})
