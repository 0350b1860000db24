import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import express from 'express'
import { createClient } from '../../src/client'
import { logger } from '../../src/lib/logger'
import { answerErrors } from '../../src/server/middleware/answerErrors'
import { formRoutes } from '../../src/site/forms'
import { formData, paragraph } from '../helpers/builders'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff } = usePlatform('owner')
let server: Server
let url: string
let form: string

beforeAll(async () => {
  const client = createClient({ url: platform().url, retries: 0 })
  server = express().use(formRoutes(client), answerErrors(logger)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  form = await add({})
})

afterAll(() => void server.close())

beforeEach(() => platform().payload.db.deleteMany({ collection: 'form-submissions', where: {} }))

const add = async (data: object): Promise<string> =>
  (await platform().payload.create({ collection: 'forms', data: { ...formData(), ...data } })).id

const good = { name: 'Ana', email: 'ana@example.org', message: 'May I come on Friday?' }

const send = (values: Record<string, string>, { path = `/forms/${form}`, headers = {} } = {}) =>
  fetch(url + path, {
    method: 'POST',
    headers,
    body: new URLSearchParams(values),
    redirect: 'manual',
  })

const messages = async () => (await staff.get('/form-submissions')).body.docs

test('a form is sent without a script and thanked for on a page that can be loaded again', async () => {
  const sent = await send(good)
  const thanks = await fetch(url + sent.headers.get('location'))

  expect([sent.status, sent.headers.get('location')]).toEqual([303, `/forms/${form}/sent`])
  expect(await thanks.text()).toContain('Thank you.')
  expect(await messages()).toMatchObject([
    {
      submissionData: [
        { field: 'name', value: 'Ana' },
        { field: 'email', value: 'ana@example.org' },
        { field: 'message', value: 'May I come on Friday?' },
      ],
    },
  ])
})

test('what is wrong is told at the top and by its field, and what was typed is still there', async () => {
  const answer = await send({ ...good, email: 'ana <script>', message: '' })
  const page = await answer.text()

  expect(answer.status).toBe(422)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(page).toContain('<title>Not sent: Contact |')
  expect(page).toContain(`<a href="#form-${form}-email">Email: This is not an email address.</a>`)
  expect(page).toContain(`<a href="#form-${form}-message">Message: Please fill this in.</a>`)
  expect(page).toMatch(/aria-invalid="true" aria-describedby="form-[\w-]+-email-problem"/)
  expect(page).toContain('value="Ana"')
  expect(page).toContain('value="ana &lt;script&gt;"')
  expect(await messages()).toEqual([])
})

test('in Spanish everything is said in Spanish', async () => {
  const wrong = await (await send({ ...good, email: 'ana' }, { path: `/es/forms/${form}` })).text()
  const sent = await send(good, { path: `/es/forms/${form}` })

  expect(wrong).toContain('<html lang="es">')
  expect(wrong).toContain('Esto no es una dirección de correo.')
  expect(wrong).toContain('Es mejor contarlos en persona.')
  expect(wrong).toContain(`action="/es/forms/${form}"`)
  expect(sent.headers.get('location')).toBe(`/es/forms/${form}/sent`)
})

test('a program that fills in what people don’t see is thanked, and nothing is kept', async () => {
  const answer = await send({ ...good, _homepage: 'https://spam.example.org' })

  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/forms/${form}/sent`])
  expect(await messages()).toEqual([])
})

test('whoever was too quick finds the form filled in, to be sent once more', async () => {
  const answer = await send({ ...good, _elapsed: '300' })
  const page = await answer.text()

  expect(answer.status).toBe(422)
  expect(page).toContain('That was very quick. Please send it once more.')
  expect(page).toContain('May I come on Friday?</textarea>')
  expect(page).toContain('data-form="again"')
})

test.each([
  ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
  ['a page of another origin', { origin: 'https://evil.example.org' }],
  ['a page without an origin', { origin: 'null' }],
])('a form that %s sends is refused', async (_name, headers) => {
  expect((await send(good, { headers: headers as Record<string, string> })).status).toBe(403)
  expect(await messages()).toEqual([])
})

test('a form of this site is taken, whatever the browser says of itself', async () => {
  const answers = [
    await send(good, { headers: { 'sec-fetch-site': 'same-origin' } }),
    await send(good, { headers: { origin: url } }),
    await send(good),
  ]

  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
})

test('a form that is not there is not found', async () => {
  expect((await send(good, { path: '/forms/nothing' })).status).toBe(404)
  expect((await fetch(`${url}/forms/nothing/sent`)).status).toBe(404)
})

describe('a form that leads to another page', () => {
  const sentBy = async (address: string, language = '') => {
    const id = await add({ confirmationType: 'redirect', redirect: { url: address } })
    return fetch(`${url}${language}/forms/${id}/sent`, { redirect: 'manual' })
  }

  test('of this site goes there', async () => {
    const answer = await sentBy('/thanks')

    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/thanks'])
  })

  test.each([
    ['/thanks?from=form', '/es/thanks?from=form'],
    ['/', '/es'],
    ['/es/gracias', '/es/gracias'],
  ])('of this site, %s, goes to %s in Spanish', async (address, expected) => {
    const answer = await sentBy(address, '/es')

    expect([answer.status, answer.headers.get('location')]).toEqual([303, expected])
  })

  test('of another site goes there from the thanks', async () => {
    const answer = await sentBy('https://booking.example.org/')

    expect(answer.headers.get('refresh')).toBe('0; url=https://booking.example.org/')
    expect(await answer.text()).toContain('href="https://booking.example.org/"')
  })

  test('goes there whatever script its address is written in', async () => {
    const [path, address] = await Promise.all([
      sentBy('/dziękuję?ü=1'),
      sentBy('https://buchung.example.org/日本'),
    ])

    expect([path.status, path.headers.get('location')]).toEqual([303, '/dzi%C4%99kuj%C4%99?%C3%BC=1'])
    expect([address.status, address.headers.get('refresh')]).toEqual([
      200,
      '0; url=https://buchung.example.org/%E6%97%A5%E6%9C%AC',
    ])
  })

  test('of this site leads nowhere else, however it is written', async () => {
    const answer = await sentBy('/thanks/..//evil.example.org')

    expect(new URL(String(answer.headers.get('location')), url).origin).toBe(url)
  })

  test.each(['javascript:alert(1)', '//evil.example.org', '/\\evil.example.org'])(
    'goes nowhere for %s',
    async (address) => {
      const answer = await sentBy(address)

      expect(answer.status).toBe(200)
      expect(answer.headers.get('refresh')).toBeNull()
      expect(await answer.text()).not.toContain('evil')
    },
  )
})

test('every kind of field is shown with its label, and fills in by itself what browsers know', async () => {
  const id = await add({
    fields: [
      { blockType: 'message', message: paragraph('We answer within a week.') },
      { blockType: 'text', name: 'phone', label: 'Your phone' },
      { blockType: 'email', name: 'email', label: 'Your email', required: true },
      { blockType: 'number', name: 'age', label: 'Your age' },
      { blockType: 'select', name: 'day', label: 'Day', options: [{ label: 'Monday', value: 'mo' }] },
      { blockType: 'checkbox', name: 'call', label: 'Call me' },
    ],
  })
  const page = await (await fetch(`${url}/forms/${id}`)).text()

  expect(page).toContain('<p>We answer within a week.</p>')
  expect(page).toMatch(/autoComplete="tel" type="tel"[^>]* name="phone"/)
  expect(page).toMatch(/Your email<span class="form-required"> \(required\)<\/span>/)
  expect(page).toMatch(/inputMode="decimal" type="text" name="age"/)
  expect(page).toContain('<option value="mo">Monday</option>')
  expect(page).toMatch(/type="checkbox" name="call" value="true"/)
})
