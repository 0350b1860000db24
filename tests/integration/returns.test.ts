// Before the platform, which reads the environment once.
import '../helpers/returnFolder'

import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createReturns } from '../../src/newsletter'
import { suppressionOf } from '../../src/newsletter/subscribing'
import { addMailedReader, addSentIssue } from '../helpers/mailedReader'
import { loginAs } from '../helpers/people'
import { restAs } from '../helpers/rest'
import { returnedMail } from '../helpers/returnedMail'
import { returnFolder } from '../helpers/returnFolder'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: owner } = usePlatform('owner')
let deskHeaders: Record<string, string>
const desk = restAs(platform, () => deskHeaders)

type Worker = ReturnType<typeof createReturns>

let workers: [Worker, Worker]
let issue: string

const dayMs = 24 * 60 * 60_000

beforeAll(async () => {
  deskHeaders = await loginAs(platform(), 'desk')
  const worker = () => createReturns(platform().payload)
  workers = [worker(), worker()]
})

beforeEach(async () => {
  await rm(returnFolder, { recursive: true, force: true })
  await mkdir(returnFolder)
  issue = await addSentIssue(platform().payload)
})

const addMailed = (delivery: object = {}) => addMailedReader(platform().payload, { issue, ...delivery })

/** Puts a mail into the folder, as if it had been there for a minute. */
const put = async (raw: string, place = `${randomBytes(6).toString('hex')}.eml`) => {
  const file = path.join(returnFolder, place)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, raw)
  const before = new Date(Date.now() - 60_000)
  await utimes(file, before, before)
}

const putMail = async (name: string, token: string, place?: string) =>
  put(await returnedMail(name, token), place)

const reasonFor = async ({ addressKey }: { addressKey: string }) =>
  (await suppressionOf(platform().payload, addressKey))?.reason ?? null

const historyOf = async ({ id }: { id: string }) => {
  const { body } = await owner.get(`/consent-events?where[subscriber][equals]=${id}&sort=createdAt`)
  return body.docs.map(({ what, who }: { what: string; who: string }) => `${what} ${who}`)
}

const resultsOf = async () => (await owner.get(`/newsletters/${issue}/progress`)).body.results

const newestReturned = async () => (await owner.get('/returned-mails?limit=1&depth=0')).body.docs[0]

describe('a mail in the folder', () => {
  test('about an address that does not exist takes it off the list, and the issue shows it', async () => {
    const reader = await addMailed()
    await putMail('postfix-no-such-address', reader.token)

    await workers[0].run()

    expect(await reasonFor(reader)).toBe('bounced')
    expect(await historyOf(reader)).toEqual(['added Stillpoint', 'bounced Stillpoint'])
    expect((await owner.get(`/subscribers/${reader.id}`)).body).toMatchObject({
      state: 'confirmed',
      suppressed: 'bounced',
    })
    expect(await resultsOf()).toMatchObject({
      hearsReturns: true,
      cameBack: [{ reason: 'noSuchAddress', count: 1 }],
      complained: 0,
    })
    const returned = await newestReturned()
    expect(returned).toMatchObject({ kind: 'bounce', effect: 'suppressed', issue, source: 'folder' })
    expect(JSON.stringify(returned)).not.toContain('ana@reader.example')
    expect(await readdir(returnFolder)).toEqual(['done'])
  })

  test('about a full mailbox, or one that was taken for spam, is counted and takes nobody off the list', async () => {
    const [full, blocked, away] = [await addMailed(), await addMailed(), await addMailed()]
    await putMail('gmail-mailbox-full', full.token)
    await putMail('postfix-spamhaus', blocked.token)
    await putMail('out-of-office', away.token)

    await workers[0].run()

    expect(await Promise.all([full, blocked, away].map(reasonFor))).toEqual([null, null, null])
    expect((await resultsOf()).cameBack).toEqual(
      expect.arrayContaining([
        { reason: 'mailboxFull', count: 1 },
        { reason: 'blocked', count: 1 },
      ]),
    )
    expect((await resultsOf()).cameBack).toHaveLength(2)
  })

  test('that reports the issue as unwanted takes its reader off the list, and outweighs a bounce', async () => {
    const reader = await addMailed()
    await putMail('gmail-mailbox-full', reader.token)
    await workers[0].run()
    await putMail('feedback-report', reader.token)

    await workers[0].run()

    expect(await reasonFor(reader)).toBe('complained')
    expect(await historyOf(reader)).toEqual(['added Stillpoint', 'complained person'])
    expect(await resultsOf()).toMatchObject({ cameBack: [], complained: 1 })
  })

  test('to the address for leaving leaves the list, and is counted with the issue', async () => {
    const reader = await addMailed()
    await putMail('unsubscribe', reader.token)

    await workers[0].run()

    expect(await reasonFor(reader)).toBe('unsubscribed')
    expect((await owner.get(`/subscribers/${reader.id}`)).body.state).toBe('unsubscribed')
    expect((await resultsOf()).unsubscribed).toBe(1)
  })

  test('is dealt with once by two processes that find it at the same time', async () => {
    const reader = await addMailed()
    await putMail('unsubscribe', reader.token, 'new/1796115612.M1P1.mail')

    await Promise.all(workers.map((worker) => worker.run()))
    await putMail('unsubscribe', reader.token, 'cur/1796115612.M1P1.mail:2,S')
    await workers[1].run()

    expect(await historyOf(reader)).toEqual(['added Stillpoint', 'unsubscribed person'])
    const { body } = await owner.get(`/returned-mails?where[issue][equals]=${issue}`)
    expect(body.totalDocs).toBe(1)
  })

  test('that names somebody by address alone is believed by nobody: anyone could have sent it', async () => {
    const reader = await addMailed()
    const forged = (await returnedMail('postfix-no-such-address', '0'.repeat(24))).replaceAll(
      'ana@reader.example',
      reader.email,
    )
    await put(forged)

    await workers[0].run()

    expect(await reasonFor(reader)).toBeNull()
    const { id, ...returned } = await newestReturned()
    expect(returned).toMatchObject({ kind: 'bounce', effect: 'unmatched' })
    expect((await owner.get(`/returned-mails/${id}`)).body.text).toContain(reader.email)
  })

  test('about somebody who has confirmed anew since then takes them off no more', async () => {
    const reader = await addMailed({ settledAt: '2020-01-01T00:00:00.000Z' })
    await putMail('gmail-no-such-address', reader.token)

    await workers[0].run()

    expect(await reasonFor(reader)).toBeNull()
    expect(await newestReturned()).toMatchObject({ reason: 'noSuchAddress', effect: 'noted' })
  })

  test('that nobody understands is kept for the owner alone to read, and that is on record', async () => {
    const { token } = await addMailed()
    await putMail('letter', token)

    await workers[0].run()

    const { id, text } = await newestReturned()
    expect(text).toBeFalsy()
    expect((await owner.get(`/returned-mails/${id}`)).body.text).toContain('May I come on Friday?')
    expect((await desk.get(`/returned-mails/${id}`)).status).toBe(403)
    const { body } = await owner.get(`/audit-events?where[documents][in]=${id}`)
    expect(body.docs).toMatchObject([{ action: 'read', who: 'owner@example.org' }])
    const stored = await platform().payload.db.findOne({
      collection: 'returned-mails',
      where: { id: { equals: id } },
    })
    expect(JSON.stringify(stored)).not.toContain('Friday')
  })

  test('that is no mail at all, or nested without an end, is kept and holds up no other', async () => {
    const reader = await addMailed()
    await put('\0\x01\x02 not a mail')
    await put(
      `Content-Type: multipart/mixed; boundary="a"\n\n${'--a\nContent-Type: multipart/mixed; boundary="a"\n\n'.repeat(60)}`,
    )
    await put('')
    await put('Constructor: of bridges\n\nHello')
    await put('Content-Type: message/feedback-report\n\nFeedback-Type: constructor\n')
    await putMail('gmail-no-such-address', reader.token)

    await workers[0].run()

    expect(await readdir(returnFolder)).toEqual(['done'])
    expect(await reasonFor(reader)).toBe('bounced')
  })

  test('that is being written at the moment waits', async () => {
    const { token } = await addMailed()
    await writeFile(path.join(returnFolder, 'half.eml'), (await returnedMail('letter', token)).slice(0, 99))

    await workers[0].run()

    expect(await readdir(returnFolder)).toEqual(['half.eml'])
  })

  test('is forgotten after 90 days, in the folder as well', async () => {
    const { token } = await addMailed()
    await putMail('letter', token)
    await workers[0].run()
    const { id } = await newestReturned()

    await createReturns(platform().payload, () => Date.now() + 91 * dayMs).run()

    expect((await owner.get(`/returned-mails/${id}`)).status).toBe(404)
    expect(await readdir(path.join(returnFolder, 'done'))).toEqual([])
  })
})

test('what a server refused while the issue was sent is told by its reason', async () => {
  await addMailed({ state: 'rejected', code: 550, text: '550 5.1.1 User unknown' })
  await addMailed({ state: 'rejected', code: 550, text: '550 5.1.1 No such user' })
  await addMailed({ state: 'rejected', code: 554, text: '554 5.7.1 Message looks like spam' })

  expect((await resultsOf()).rejected).toEqual([
    { reason: 'noSuchAddress', count: 2 },
    { reason: 'blocked', count: 1 },
  ])
})

test('who leaves after the next issue went out is not counted with this one', async () => {
  const reader = await addMailed()
  const first = issue
  issue = await addSentIssue(platform().payload)
  await putMail('unsubscribe', reader.token)

  await workers[0].run()

  expect((await owner.get(`/newsletters/${first}/progress`)).body.results.unsubscribed).toBe(0)
})

test('whoever is erased is forgotten in what came back as well', async () => {
  const reader = await addMailed()
  await putMail('gmail-blocked', reader.token)
  await workers[0].run()
  const { id } = await newestReturned()

  await owner.post('/personal-data/erase', { email: reader.email, confirmation: reader.email })

  expect((await owner.get(`/returned-mails/${id}`)).status).toBe(404)
})
