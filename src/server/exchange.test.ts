import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { expect, test } from '@jest/globals'
import express from 'express'
import { OwnRequest, OwnResponse, takeForOwn } from './exchange'

setFlagsFromString('--allow-natives-syntax')
const areAlike = new Function('one', 'other', 'return %HaveSameMap(one, other)')
setFlagsFromString('--no-allow-natives-syntax')

test('whatever Express answers keeps the shape that every request has, and has all that Express gives it', async () => {
  const app = express()
  takeForOwn(app)
  const seen: { req: IncomingMessage; res: ServerResponse }[] = []
  app.use((req, res) => {
    seen.push({ req, res })
    res.json({ type: req.get('content-type'), path: req.path })
  })
  const server = createServer({ IncomingMessage: OwnRequest, ServerResponse: OwnResponse }, app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const ask = async () =>
    (
      await fetch(`http://127.0.0.1:${Object(server.address()).port}/a?b`, {
        headers: { 'content-type': 'text/css' },
      })
    ).json()
  const answers = []
  for (let count = 0; count < 4; count += 1) answers.push(await ask())
  server.closeAllConnections()
  await once(server.close(), 'close')
  // What the first two hold lets V8 see what differs.
  const [third, fourth] = seen.slice(2)

  expect(answers).toEqual(Array(4).fill({ type: 'text/css', path: '/a' }))
  expect(seen).toHaveLength(4)
  expect(areAlike(third?.req, fourth?.req)).toBe(true)
  expect(areAlike(third?.res, fourth?.res)).toBe(true)
})
