import { expect, test } from '@jest/globals'
import { createScheduler } from '../../src/schedule'
import { builders } from '../helpers/builders'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: editor } = usePlatform('editor')

test('a planned change is called done only when its commit has been announced', async () => {
  const { payload } = platform()
  const draft = { ...builders.services('Calm'), _status: 'draft' }
  const { id } = (await editor.post('/services?draft=true', draft)).body.doc
  const document = { relationTo: 'services', value: id }
  const dueAt = new Date(Date.now() + 60_000).toISOString()
  const { doc } = (await editor.post('/scheduled-changes', { document, action: 'publish', dueAt })).body
  const seen: string[] = []
  const look = async () => seen.push((await editor.get(`/scheduled-changes/${doc.id}?depth=0`)).body.state)
  const { commitTransaction } = payload.db
  payload.db.commitTransaction = async (transaction) => {
    await commitTransaction.call(payload.db, transaction)
    // Here, other processes are still being told.
    payload.db.commitTransaction = commitTransaction
    await look()
  }

  await createScheduler(payload, () => Date.now() + 120_000).doDue()
  await look()

  expect(seen).toEqual(['doing', 'done'])
})
