import { expect, test } from '@jest/globals'
import { startScriptedServer } from '../../tests/helpers/scriptedServer'
import { readAnswer } from './readAnswer'

test('what the API answers is read', async () => {
  const server = await startScriptedServer({ body: { title: 'Hers' } })

  const answer = await readAnswer(server.url)

  expect(answer).toEqual({ title: 'Hers' })
  server.stop()
})

test.each([403, 404, 429, 503])('an answer of %i is never taken for a document', async (status) => {
  const server = await startScriptedServer({ status, body: { errors: [{ message: 'Later.' }] } })

  await expect(readAnswer(server.url)).rejects.toThrow(`${status}`)
  server.stop()
})
