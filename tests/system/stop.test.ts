import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { spawnServer, startServer, until } from '../helpers/server'

test('SIGTERM lets running requests end, refuses new ones and ends with code 0', async () => {
  const server = await startServer()
  const ask = async () => {
    const response = await fetch(`${server.url}/api/services?depth=2`)
    return { status: response.status, body: await response.json() }
  }
  // Connections that are open already, as a browser or a proxy keeps them.
  await Promise.all(Array.from({ length: 20 }, ask))

  const running = Array.from({ length: 20 }, ask)
  await wait(20)
  const ended = server.stop()
  const answers = await Promise.allSettled(running)
  const code = await ended
  const afterwards = await ask().catch((error: Error) => error)

  const broken = answers.filter((answer) => answer.status === 'fulfilled' && answer.value.status !== 200)
  expect(broken).toEqual([])
  expect(answers.filter((answer) => answer.status === 'rejected')).toEqual([])
  expect(code).toBe(0)
  expect(afterwards).toHaveProperty('message', 'fetch failed')
})

test('SIGTERM while the server is still starting ends it as well', async () => {
  const server = await spawnServer()
  await until(() => server.output().includes('is starting'))

  const code = await server.stop()

  expect(server.output()).not.toContain('is ready')
  expect(code).toBe(0)
})

test('SIGTERM ends it within 20 seconds though somebody never finishes what they send', async () => {
  const server = await startServer()
  const hanging = connect(server.port, 'localhost')
  hanging.on('error', () => {})
  await once(hanging, 'connect')
  hanging.write('POST /api/users/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{')
  const other = await fetch(`${server.url}/api/services`)
  await other.text()

  const begun = performance.now()
  const code = await server.stop()
  const seconds = (performance.now() - begun) / 1000
  hanging.destroy()

  expect(code).toBe(0)
  expect(seconds).toBeLessThan(20)
})
