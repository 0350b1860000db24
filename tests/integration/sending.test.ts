import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createPostman } from '../../src/newsletter'
import { builders } from '../helpers/builders'
import { sink } from '../helpers/mailSink'
import { loginAs } from '../helpers/people'
import { addReaders } from '../helpers/readers'
import { restAs } from '../helpers/rest'
import { until } from '../helpers/server'
import { usePlatform } from '../helpers/usePlatform'
import { addressOf } from '../smtp/sink.mjs'

const { platform, staff: owner, visitor } = usePlatform('owner')
let editorHeaders: Record<string, string>
const editor = restAs(platform, () => editorHeaders)

let postman: ReturnType<typeof createPostman>
/** What the postman takes for the time. */
let ahead = 0

const recipients = 12

beforeAll(async () => {
  editorHeaders = await loginAs(platform(), 'editor')
  await addReaders(platform().payload, recipients)
  postman = createPostman(platform().payload, () => Date.now() + ahead)
  postman.start()
})
afterAll(async () => {
  await postman.stop()
  await sink.stop()
})
beforeEach(() => {
  ahead = 0
  sink.messages.clear()
  sink.seen.accepted.clear()
})

const addIssue = async () => {
  const { body } = await owner.post('/newsletters', builders.newsletters('Calm'))
  return String(body.doc.id)
}

const progressOf = async (id: string) => (await owner.get(`/newsletters/${id}/progress`)).body

const becomes = (id: string, state: string) => until(async () => (await progressOf(id)).state === state)

const undoMs = 61_000

describe('an issue that the owner sends', () => {
  test('goes out after a minute, once to each reader, and the issue says so', async () => {
    const id = await addIssue()

    const confirmed = await owner.post(`/newsletters/${id}/send`, { recipients })
    expect(confirmed).toMatchObject({ status: 200, body: { state: 'sending', canUndo: true } })
    expect(sink.seen.accepted.size).toBe(0)
    ahead = undoMs
    await becomes(id, 'sent')

    expect(await progressOf(id)).toMatchObject({
      counts: { total: recipients, accepted: recipients },
      confirmedBy: 'owner@example.org',
    })
    expect([...sink.seen.accepted.values()]).toEqual(Array(recipients).fill(1))
    expect((await owner.get(`/newsletters/${id}?draft=true`)).body).toMatchObject({
      state: 'sent',
      counts: { audience: recipients, accepted: recipients },
    })
    expect((await visitor.get(`/newsletters/${id}`)).body).toMatchObject({ state: 'sent' })
    expect(sink.messages.get(addressOf(1))).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  })
})
