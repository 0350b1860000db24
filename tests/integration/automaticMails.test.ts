import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { remindOfReviews } from '../../src/governance'
import { createSubscribing, remindOfIssue } from '../../src/newsletter'
import { createCaretaker } from '../../src/privacy'
import { switchOff } from '../../src/webhooks/switchOff'
import { addMessage, addWebhook, builders } from '../helpers/builders'
import { forgetMails, mails } from '../helpers/mails'
import { until } from '../helpers/server'
import { addPreferencesLink, addSubscriber } from '../helpers/subscribers'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: owner, visitor } = usePlatform('owner')
const payload = () => platform().payload

const answerForms = () => createSubscribing(payload()).run()
const atNoon = (date: string) => () => Date.parse(`${date}T20:00:00Z`)

const occasions: Record<string, () => Promise<unknown>> = {
  'a confirmation': async () => {
    await visitor.post('/subscribe', { email: 'new@example.org', language: 'en' })
    await answerForms()
  },
  'a link to the preferences': async () => {
    const { email } = await addSubscriber(payload())
    await visitor.post('/newsletter/link', { email })
    await answerForms()
  },
  'somebody’s data': async () => {
    await visitor.post('/newsletter/data', { token: await addPreferencesLink(payload()) })
    await answerForms()
  },
  'the notice of a message': async () => {
    await addMessage(payload(), 'Hello')
    await createCaretaker(payload()).run()
  },
  'the reminder of reviews': async () => {
    await owner.post('/services', builders.services('Calm'))
    await remindOfReviews(payload(), atNoon('2099-03-01'))
  },
  'the reminder of the quarter’s issue': () => remindOfIssue(payload(), atNoon('2090-03-21')),
  'the notice of a webhook that is off': async () => {
    const { id } = await addWebhook(payload())
    await switchOff(payload(), id, 'gone')
  },
  'a new password': async () => {
    await visitor.post('/users/forgot-password', { email: 'owner@example.org' })
    await until(async () => (await mails()).length > 0)
  },
}

beforeAll(async () => {
  await payload().updateGlobal({ slug: 'newsletter-settings', data: { reminderDays: 10 } })
})
beforeEach(forgetMails)

test.each(Object.entries(occasions))('the mail of %s says that no person wrote it', async (_, happen) => {
  await happen()

  const written = await mails()
  expect(written.map(({ raw }) => /^Auto-Submitted: (.*)\r$/m.exec(raw)?.[1])).toEqual(['auto-generated'])
})
