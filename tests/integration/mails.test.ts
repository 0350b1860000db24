import { mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { dataDirectory } from '../../src/lib/directories'
import { forgetMails, mailFolder } from '../helpers/mails'
import { loginAs } from '../helpers/people'
import { restAs } from '../helpers/rest'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: owner, visitor } = usePlatform('owner')

/** Sends one as the platform does, and tells under which name it can be opened. */
const sendMail = async (mail: object) => {
  await platform().payload.sendEmail({ to: 'ana@example.org', ...mail })
  const { body } = await owner.get('/mails')
  return { name: String(body.docs[0].name), body }
}

beforeAll(async () => {
  await forgetMails()
  await mkdir(dataDirectory, { recursive: true })
  await writeFile(path.join(dataDirectory, 'private.eml'), 'Subject: private\r\n\r\nprivate')
})

test('before the first mail there is an empty list', async () => {
  expect((await owner.get('/mails')).body).toEqual({ docs: [], totalDocs: 0, page: 1, totalPages: 1 })
})

test('an owner opens a mail that was not sent: its HTML, its text, its headers', async () => {
  const { name, body } = await sendMail({
    subject: 'Otoño: señas 🍂',
    html: '<p>Un <b>sitio</b></p><script>alert(1)</script>',
    text: 'Un sitio — año',
    attachments: [{ filename: 'data.json', content: '{}' }],
  })
  const { status, body: mail, headers } = await owner.get(`/mails/${name}`)

  expect(body.docs[0]).toMatchObject({ to: 'ana@example.org', subject: 'Otoño: señas 🍂' })
  expect(Date.now() - Date.parse(body.docs[0].at)).toBeLessThan(60_000)
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(mail).toMatchObject({
    to: 'ana@example.org',
    from: expect.stringContaining('@'),
    subject: 'Otoño: señas 🍂',
    html: expect.stringContaining('<p>Un <b>sitio</b></p>'),
    text: expect.stringContaining('Un sitio — año'),
    attachments: ['data.json'],
  })
  expect(mail.headers).toContainEqual({ name: 'To', value: 'ana@example.org' })
})

test('that a mail was read is recorded, without a word of what it says', async () => {
  const { name } = await sendMail({ subject: 'Sign in', text: 'token' })
  const recorded = async () =>
    (await owner.get('/audit-events?where[about][equals]=mails&limit=100')).body as {
      totalDocs: number
      docs: object[]
    }
  const before = await recorded()

  await owner.get(`/mails/${name}`)

  const after = await recorded()
  expect(after.totalDocs).toBe(before.totalDocs + 1)
  expect(after.docs[0]).toMatchObject({ action: 'read', who: 'owner@example.org', how: 'rest', count: 1 })
  expect(JSON.stringify(after.docs)).not.toContain('Sign in')
})

test('nobody but owners reads them, since they hold links that sign somebody in', async () => {
  const { name } = await sendMail({ subject: 'Sign in', text: 'token' })
  const statuses = []
  for (const role of ['editor', 'desk'] as const) {
    const headers = await loginAs(platform(), role)
    const staff = restAs(platform, () => headers)
    statuses.push((await staff.get('/mails')).status, (await staff.get(`/mails/${name}`)).status)
  }
  statuses.push((await visitor.get('/mails')).status, (await visitor.get(`/mails/${name}`)).status)

  expect(statuses).toEqual([403, 403, 403, 403, 403, 403])
})

test('no name leads out of the folder of mails', async () => {
  await mkdir(path.join(mailFolder, 'folder.eml'), { recursive: true })
  await symlink(path.join(dataDirectory, 'private.eml'), path.join(mailFolder, 'link.eml'))
  const names = [
    ...['..%2Fprivate.eml', '%2e%2e%2fprivate.eml', '..\\private.eml', '..%5Cprivate.eml', '.', '..%2f'],
    ...['link.eml', 'nothing.eml', 'a%00.eml', encodeURIComponent(path.join(dataDirectory, 'private.eml'))],
  ]
  const answers = await Promise.all(
    names.map((name) => owner.get(`/mails/${name}`).catch(() => ({ body: null }))),
  )

  expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain('private')
  expect(JSON.stringify((await owner.get('/mails')).body)).not.toContain('private')
})

test('the list has the newest first, 25 a page, and bears with files that are no mails', async () => {
  await forgetMails()
  await mkdir(mailFolder, { recursive: true })
  for (let number = 10; number < 40; number += 1)
    await writeFile(path.join(mailFolder, `2026-01-01T00-00-${number}-a.eml`), `Subject: ${number}\r\n\r\n`)
  await writeFile(path.join(mailFolder, '2026-01-01T00-00-99-a.eml'), Buffer.from([0xff, 0, 13, 10, 58]))
  await writeFile(path.join(mailFolder, '2026-01-01T00-00-99-b.eml.part'), 'Subject: unfinished\r\n\r\n')
  const pages = await Promise.all([1, 2, 3].map((page) => owner.get(`/mails?page=${page}`)))

  const subjects = pages.map(({ body }) => body.docs.map(({ subject }: { subject: string }) => subject))
  expect(pages[0]?.body).toMatchObject({ totalDocs: 31, page: 1, totalPages: 2 })
  expect(subjects).toEqual([
    ['', ...Array.from({ length: 24 }, (_, index) => String(39 - index))],
    ['15', '14', '13', '12', '11', '10'],
    [],
  ])
  expect((await owner.get('/mails?page=0')).status).toBe(400)
})
