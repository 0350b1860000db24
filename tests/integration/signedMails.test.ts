// Before the platform, which reads the environment once.
import '../helpers/mailSink'
import '../helpers/dkimKey'
import { afterAll, expect, test } from '@jest/globals'
import { createPostman, createSubscribing } from '../../src/newsletter'
import { builders } from '../helpers/builders'
import { publicKey } from '../helpers/dkimKey'
import { dkimSignatureOf } from '../helpers/dkimSignature'
import { sink } from '../helpers/mailSink'
import { addPostalAddress } from '../helpers/postalAddress'
import { addReaders } from '../helpers/readers'
import { until } from '../helpers/server'
import { usePlatform } from '../helpers/usePlatform'
import { addressOf } from '../smtp/sink.mjs'

const { platform, staff: owner, visitor } = usePlatform('owner')

afterAll(() => sink.stop())

const sound = { domain: 'example.org', selector: 'mail', fitsBody: true, fitsKey: true }
const signatureOf = (email: string) => dkimSignatureOf(String(sink.messages.get(email)), publicKey)

test('with a key, the mail that asks for a confirmation is signed', async () => {
  await visitor.post('/subscribe', { email: 'ana@example.org', language: 'es' })

  await createSubscribing(platform().payload).run()

  expect(signatureOf('ana@example.org')).toMatchObject({
    ...sound,
    covers: expect.arrayContaining(['from', 'to', 'subject', 'date', 'message-id']),
  })
})

test('with a key, the mail for a new password is signed', async () => {
  await visitor.post('/users/forgot-password', { email: 'owner@example.org' })

  await until(() => sink.messages.has('owner@example.org'))

  expect(signatureOf('owner@example.org')).toMatchObject(sound)
})

test('with a key, the mail of an issue is signed, both List headers with it', async () => {
  await addPostalAddress(platform().payload)
  await addReaders(platform().payload, 1)
  const postman = createPostman(platform().payload, () => Date.now() + 61_000)
  postman.start()
  const { body } = await owner.post('/newsletters', builders.newsletters('Calm'))

  await owner.post(`/newsletters/${body.doc.id}/send`, { recipients: 1 })
  await until(() => sink.messages.has(addressOf(1)))
  await postman.stop()

  expect(signatureOf(addressOf(1))).toMatchObject({
    ...sound,
    covers: expect.arrayContaining(['list-id', 'list-unsubscribe', 'list-unsubscribe-post']),
  })
})
