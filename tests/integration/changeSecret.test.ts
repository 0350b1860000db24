import { expect, test } from '@jest/globals'
import { changeSecret } from '../../src/cli/change-secret/changeSecret'
import { checkSealed } from '../../src/cli/doctor/checkSealed'
import { readEnv } from '../../src/envSchema'
import { type Lock, unseal } from '../../src/lib/seal'
import { linksFor } from '../../src/newsletter/subscribing'
import { keepRootKey } from '../../src/newsletter/subscribing/keys/rootKey'
import type { FormSubmission, NewsletterKey, Webhook } from '../../src/payload-types'
import { addMessage, addWebhook } from '../helpers/builders'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff } = usePlatform('owner')

const next = 'a new secret that is only used by these tests'
const previous = String(process.env.PAYLOAD_SECRET)
const env = { ...readEnv(), PAYLOAD_SECRET: next, PAYLOAD_SECRET_PREVIOUS: previous }
const { PAYLOAD_SECRET_PREVIOUS: _, ...withoutPrevious } = env

const lockOf = (purpose: string): Lock => ({ secrets: [next], purpose })

const sealedTexts = async () => {
  const { db } = platform().payload
  const messages = await db.find<FormSubmission>({ collection: 'form-submissions', pagination: false })
  const webhooks = await db.find<Webhook>({ collection: 'webhooks', pagination: false })
  return {
    messages: messages.docs.map(({ sealed }) => String(sealed)),
    secrets: webhooks.docs.map(({ secret }) => String(secret)),
  }
}

test('the secret is changed for messages, webhooks and the newsletter, as often as somebody asks, and it is on record', async () => {
  await addMessage(platform().payload, 'Hello')
  await addMessage(platform().payload, 'Hello again')
  const { id } = await addWebhook(platform().payload)
  const { body } = await staff.post(`/webhooks/${id}/secret`, {})
  const before = await checkSealed(env)

  const first = await changeSecret(env)
  const { messages, secrets } = await sealedTexts()
  const again = await changeSecret(env)

  expect(before.line).toContain('4 texts are still encrypted with the secret before')
  expect(first).toContain('4 texts were encrypted anew')
  expect(again).toContain('0 texts were encrypted anew')
  expect(messages.map((text) => unseal(text, { secrets: [next], purpose: 'messages' })).join()).toContain(
    'Hello again',
  )
  expect(secrets.map((text) => unseal(text, { secrets: [next], purpose: 'webhook secrets' }))).toEqual([
    body.secret,
  ])
  expect((await staff.get('/audit-events?sort=createdAt')).body.docs).toMatchObject([
    { action: 'changeSecret', who: 'Stillpoint', how: 'command', count: 4 },
    { action: 'changeSecret', count: 0 },
  ])
})

test('the key of the newsletter outlives it, so that links in old mails work', async () => {
  const { docs } = await platform().payload.db.find<NewsletterKey>({ collection: 'newsletter-keys' })
  const reader = { email: 'ana@example.org', language: 'en' as const }
  const { unsubscribe } = linksFor(reader)

  keepRootKey(Buffer.from(unseal(String(docs[0]?.sealed), lockOf('newsletter keys')), 'hex'))

  expect(docs).toHaveLength(1)
  expect(linksFor(reader).unsubscribe).toBe(unsubscribe)
})

test('what neither secret opens is left as it is, and told', async () => {
  const stranger = { ...env, PAYLOAD_SECRET: 'x'.repeat(40), PAYLOAD_SECRET_PREVIOUS: 'y'.repeat(40) }
  const before = await sealedTexts()

  const said = await changeSecret(stranger)
  const found = await checkSealed(stranger)

  expect(said).toContain('4 could not be opened with either secret')
  expect(await sealedTexts()).toEqual(before)
  expect(found).toMatchObject({ status: 'bad', line: expect.stringContaining('4 encrypted texts') })
})

test('the doctor says when all is well, and when a secret is no longer needed', async () => {
  expect(await checkSealed(withoutPrevious)).toEqual({
    status: 'good',
    line: 'Everything that is encrypted (4 texts) can be opened.',
  })
  expect((await checkSealed(env)).line).toContain('Take it out of PAYLOAD_SECRET_PREVIOUS')
})

test('without the secret before nothing is changed', async () => {
  await expect(changeSecret(withoutPrevious)).rejects.toThrow(
    'Put the secret of today in PAYLOAD_SECRET_PREVIOUS',
  )
})
