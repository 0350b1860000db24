import { rm, writeFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createCaretaker } from '../../src/privacy'
import { addForm } from '../helpers/builders'
import { forgetMails, mailFolder, mails } from '../helpers/mails'
import { addUser, loginAs, theirPassword } from '../helpers/people'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'
import { restAs } from '../helpers/rest'

const minute = 60_000
const canary = 'kanarienvogel-4711'

let platform: TestPlatform
let form: string
let ownerHeaders: Record<string, string>

beforeAll(async () => {
  platform = await startTestPlatform()
  form = (await addForm(platform.payload)).id
  ownerHeaders = await loginAs(platform, 'owner')
  await addUser(platform.payload, 'desk', 'former@example.org')
  await addUser(platform.payload, 'desk', 'desk@example.org')
})

afterAll(() => platform.stop())

beforeEach(async () => {
  await forgetMails()
  await set({ keepDays: null, recipients: [] })
  await platform.payload.db.deleteMany({ collection: 'form-submissions', where: {} })
  await platform.payload.db.deleteMany({ collection: 'audit-events', where: {} })
})

const owner = restAs(
  () => platform,
  () => ownerHeaders,
)

const set = async (data: { keepDays?: number | null; recipients?: string[] }) => {
  const { status } = await owner.post('/globals/message-settings', data)
  expect(status).toBe(200)
}

/** Whoever cares for messages when the clock shows this time. */
const careAt = (now: number) => createCaretaker(platform.payload, () => now).run()

const send = async (): Promise<string> => {
  const submissionData = [
    { field: 'name', value: `${canary} A` },
    { field: 'email', value: `${canary}@example.org` },
    { field: 'message', value: `${canary} B` },
  ]
  const visitor = restAs(
    () => platform,
    () => ({}),
  )
  return (await visitor.post('/form-submissions', { form, submissionData })).body.doc.id
}

const idOf = async (email: string): Promise<string> => {
  const { docs } = await platform.payload.find({ collection: 'users', where: { email: { equals: email } } })
  return String(docs[0]?.id)
}

const tellingOf = async (id: string) => {
  const message = await platform.payload.findByID({
    collection: 'form-submissions',
    id,
    showHiddenFields: true,
  })
  return { notifyAt: message.notifyAt ?? null, notifyNumber: message.notifyNumber }
}

describe('the notice of a message', () => {
  test('goes to the owners, once, with a link and not a word of the message', async () => {
    const id = await send()

    await careAt(Date.now())
    await careAt(Date.now() + 60 * minute)
    const sent = await mails()

    expect(sent.map(({ to }) => to)).toEqual(['owner@example.org'])
    expect(sent[0]?.text).toContain(`http://localhost:3000/admin/collections/form-submissions/${id}`)
    expect(sent[0]?.text).not.toContain(canary)
    expect(sent[0]?.text).not.toContain('Contact')
  })

  test('goes to whom the owner chose, unless they may not read messages any more', async () => {
    const former = await idOf('former@example.org')
    await set({ recipients: [await idOf('desk@example.org'), former] })
    await owner.patch(`/users/${former}`, { role: 'editor' })
    await send()

    await careAt(Date.now())

    expect((await mails()).map(({ to }) => to)).toEqual(['desk@example.org'])
  })

  test('is in both languages until somebody logged in, then in theirs', async () => {
    await set({ recipients: [await idOf('desk@example.org')] })
    await send()
    await careAt(Date.now())
    await fetch(`${platform.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'es' },
      body: JSON.stringify({ email: 'desk@example.org', password: theirPassword }),
    })
    await send()
    await careAt(Date.now())
    const [both, spanish] = await mails()

    expect(both?.text).toMatch(/somebody has sent[\s\S]*Alguien ha enviado/)
    expect(spanish?.subject).toBe('Hay un mensaje nuevo')
    expect(spanish?.text).not.toContain('somebody has sent')
  })

  test('is in the language that somebody chose for emails, whatever the panel is in', async () => {
    const desk = await idOf('desk@example.org')
    await set({ recipients: [desk] })
    await platform.payload.db.updateOne({ collection: 'users', id: desk, data: { language: 'es' } })
    await owner.patch(`/users/${desk}`, { emailLanguage: 'en' })
    await send()

    await careAt(Date.now())

    expect((await mails()).map(({ subject }) => subject)).toEqual(['There is a new message'])
  })

  test('is tried again when the mail server is away, which nobody who writes has to wait for', async () => {
    await writeFile(mailFolder, 'in the way of the folder')
    const id = await send()
    const now = Date.now()
    await careAt(now)
    const failed = await tellingOf(id)
    await rm(mailFolder)

    await careAt(now + 30_000)
    const early = await mails()
    await careAt(now + minute)

    expect(failed).toEqual({ notifyAt: new Date(now + minute).toISOString(), notifyNumber: 1 })
    expect(early).toEqual([])
    expect((await mails()).map(({ to }) => to)).toEqual(['owner@example.org'])
    expect((await tellingOf(id)).notifyAt).toBeNull()
  })

  test('is given up after three days, and the message stays', async () => {
    await writeFile(mailFolder, 'in the way of the folder')
    const id = await send()
    let now = Date.now()
    for (let number = 1; number <= 10; number += 1) {
      await careAt(now)
      now += 24 * 60 * minute
    }
    await rm(mailFolder)

    expect(await tellingOf(id)).toEqual({ notifyAt: null, notifyNumber: 10 })
  })

  test('comes once, however many processes are at it', async () => {
    await send()

    await Promise.all([careAt(Date.now()), careAt(Date.now()), careAt(Date.now())])

    expect(await mails()).toHaveLength(1)
  })

  describe('from a mail server that hangs', () => {
    const told: string[] = []
    let now: number
    let hang: () => Promise<void>
    let sending: ReturnType<typeof jest.spyOn>

    const clock = () => now
    const care = () => createCaretaker(platform.payload, clock).run()

    beforeAll(async () => {
      for (const name of ['a', 'b', 'c']) await addUser(platform.payload, 'desk', `${name}@example.org`)
    })

    beforeEach(async () => {
      const people = ['a', 'b', 'c'].map((name) => idOf(`${name}@example.org`))
      await set({ recipients: await Promise.all(people) })
      now = Date.now()
      told.length = 0
      sending = jest.spyOn(platform.payload, 'sendEmail').mockImplementation(async ({ to }) => {
        told.push(String(to))
        await hang()
      })
    })

    afterEach(() => sending.mockRestore())

    const everybody = ['a@example.org', 'b@example.org', 'c@example.org']

    test('comes once to each, though all of them together take longer than a lease', async () => {
      const minutes = [3, 3, 3]
      hang = async () => {
        for (const pause of minutes.splice(0, 1)) {
          now += pause * minute
          await care()
        }
      }
      await send()
      now += minute

      await care()

      expect([...told].sort()).toEqual(everybody)
    })

    test('is left to who has taken over once a lease has run out', async () => {
      const id = await send()
      hang = async () => {
        hang = async () => {}
        now += 6 * minute
        await care()
      }
      now += minute

      await care()

      expect([...told].sort()).toEqual([...everybody, told[0]].sort())
      expect(await tellingOf(id)).toEqual({ notifyAt: null, notifyNumber: 1 })
    })
  })
})

describe('messages are kept', () => {
  beforeAll(async () => {
    await platform.payload.updateGlobal({
      slug: 'contact-details',
      data: { practiceName: 'The practice', timeZone: 'America/Los_Angeles', _status: 'published' },
    })
  })

  const sendAt = async (createdAt: string) => {
    const id = await send()
    await platform.payload.db.updateOne({
      collection: 'form-submissions',
      id,
      data: { createdAt, notifyAt: null },
    })
    return id
  }

  const left = async () => {
    const { docs } = await platform.payload.find({ collection: 'form-submissions', sort: 'createdAt' })
    return docs.map(({ id }) => id)
  }

  const events = async () => {
    const { docs } = await platform.payload.find({ collection: 'audit-events' })
    return docs.map(({ action, who, how, count, documents }) => ({ action, who, how, count, documents }))
  }

  test('until three in the morning of the last day, by the clock of the practice', async () => {
    await set({ keepDays: 30 })
    // In Los Angeles it is still the evening of the first of March.
    const old = await sendAt('2026-03-02T07:30:00.000Z')
    const younger = await sendAt('2026-03-02T08:30:00.000Z')

    await careAt(Date.parse('2026-03-31T09:59:00Z'))
    const before = await left()
    await careAt(Date.parse('2026-03-31T10:01:00Z'))
    const after = await left()

    expect(before).toEqual([old, younger])
    expect(after).toEqual([younger])
    expect(await events()).toEqual([
      { action: 'purge', who: 'Stillpoint', how: 'itself', count: 1, documents: [old] },
    ])
  })

  test('and deleted once, by however many processes, however often they look', async () => {
    await set({ keepDays: 1 })
    await sendAt('2026-03-01T12:00:00.000Z')
    await sendAt('2026-03-01T13:00:00.000Z')
    const later = Date.parse('2026-03-05T12:00:00Z')

    await Promise.all([careAt(later), careAt(later)])
    await careAt(later)

    expect(await left()).toEqual([])
    expect((await events()).reduce((sum, { count }) => sum + count, 0)).toBe(2)
  })

  test('for ever where the owner sets no time', async () => {
    const id = await sendAt('2016-01-01T12:00:00.000Z')

    await careAt(Date.now())

    expect(await left()).toEqual([id])
  })

  test('while what was done with them stays on record for two years', async () => {
    await set({ keepDays: 1 })
    await sendAt('2026-03-01T12:00:00.000Z')
    await careAt(Date.parse('2026-03-05T12:00:00Z'))

    await careAt(Date.now() + 729 * 24 * 60 * minute)
    const kept = await events()
    await careAt(Date.now() + 731 * 24 * 60 * minute)

    expect(kept).toHaveLength(1)
    expect(await events()).toEqual([])
  })
})
