import { expect, test } from '@jest/globals'
import express from 'express'
import { env } from '../../env'
import { forgetForgedHeaders } from './forgetForgedHeaders'

const sent = {
  forwarded: 'for=203.0.113.1;host=evil.example',
  'x-forwarded-for': '203.0.113.1',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-forwarded-port': '444',
  'x-real-ip': '203.0.113.1',
  'x-middleware-subrequest': 'middleware',
  'accept-language': 'es',
}

/** Which of the headers the platform behind it gets. */
const passedOn = async (proxies: number): Promise<string[]> => {
  Object.assign(env, { TRUST_PROXY: proxies })
  const app = express()
  app.use(forgetForgedHeaders, (req, res) => void res.json(req.headers))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = Object(server.address())
  const got = await (await fetch(`http://127.0.0.1:${port}`, { headers: sent })).json()
  server.closeAllConnections()
  server.close()
  return Object.keys(sent).filter((name) => name in Object(got))
}

test('with no proxy in front, what only a proxy may say is forgotten', async () => {
  expect(await passedOn(0)).toEqual(['accept-language'])
})

test('behind a proxy its word is taken, but nobody skips what Next does first', async () => {
  expect(await passedOn(1)).toEqual(Object.keys(sent).filter((name) => name !== 'x-middleware-subrequest'))
})
