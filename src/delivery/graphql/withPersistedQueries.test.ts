import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { withPersistedQueries } from './withPersistedQueries'

const answer = withPersistedQueries(async () => Response.json({ data: {} }))

const send = (query: string, isSent: boolean) => {
  const sha256Hash = createHash('sha256').update(query).digest('hex')
  const body = { ...(isSent ? { query } : {}), extensions: { persistedQuery: { version: 1, sha256Hash } } }
  const headers = { 'content-type': 'application/json' }
  return answer(
    new Request('http://localhost/api/graphql', { method: 'POST', headers, body: JSON.stringify(body) }),
  )
}

const isKnown = async (query: string) => 'data' in ((await (await send(query, false)).json()) as object)

test('the queries used last are kept, whatever is sent to fill the memory', async () => {
  await send('{ used }', true)
  await send('{ unused }', true)
  for (let index = 0; index < 1500; index += 1) {
    await send(`{ field${index} }`, true)
    if (index % 500 === 0) await send('{ used }', false)
  }

  expect([await isKnown('{ used }'), await isKnown('{ unused }')]).toEqual([true, false])
})

test('long queries count by their length', async () => {
  const long = (index: number) => `{ ${'x'.repeat(90_000)}${index} }`
  for (let index = 0; index < 40; index += 1) await send(long(index), true)

  expect([await isKnown(long(0)), await isKnown(long(39))]).toEqual([false, true])
})
