import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startTestPlatform()
})

afterAll(() => platform.stop())

test.each([
  '/api/services?where[createdAt][equals][a]=b',
  '/api/services?where={',
  '/api/globals/site?data={',
  '/api/graphql?query={x}&variables={',
])('GET %s is answered 400', async (address) => {
  expect((await fetch(platform.url + address)).status).toBe(400)
})

test.each([
  ['/api/reorder', 'application/json', 'null'],
  ['/api/services', 'application/json', '{'],
  ['/api/graphql', 'application/json', '{'],
  ['/api/media', 'multipart/form-data', 'x'],
  ['/api/media', 'multipart/form-data; boundary=x', 'x'],
  ['/api/media', 'multipart/form-data; boundary=x', '--x\r\nno header\r\n\r\n--x--'],
  ['/api/graphql', 'multipart/form-data', 'x'],
])('POST %s with %s %j is answered 400', async (address, type, body) => {
  const response = await fetch(platform.url + address, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  })

  expect(response.status).toBe(400)
  expect((await response.json()).errors[0].message).toBe('This request can’t be understood.')
})

test('a read that was sent by POST with broken JSON is answered 400', async () => {
  const response = await fetch(`${platform.url}/api/services`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-http-method-override': 'GET' },
    body: '{',
  })

  expect(response.status).toBe(400)
  expect((await response.json()).errors[0].message).toBe('This request can’t be understood.')
})

test('a change without anything to change is no fault of the server', async () => {
  const { status } = await fetch(`${platform.url}/api/contraindications`, { method: 'PATCH' })

  expect([400, 403]).toContain(status)
})
