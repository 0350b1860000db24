import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { useBrowser } from '../helpers/browser'
import { builders, paragraph } from '../helpers/builders'
import { type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { awake, fieldIn, follow, openMenu, openPanel } from './panel'
import { atWidth, misfitsOf } from './screens'

const visit = useBrowser()
let server: StaffedServer
let service: string

beforeAll(async () => {
  server = await startStaffedServer()
  service = await server.add('services', { ...builders.services('Quiet hour'), title: 'Quiet hour' })
})

afterAll(() => server.stop())

test('the front desk reads a service, and finds nothing to change or publish it with', async () => {
  const { page } = await openPanel(await visit(), {
    server,
    role: 'desk',
    path: `/collections/services/${service}`,
  })

  await page.getByRole('heading', { name: 'Quiet hour' }).waitFor()
  const title = page.getByLabel('Title')
  const description = fieldIn(page, 'Description').getByRole('textbox')
  const buttons = page.getByRole('button', { name: /publish|save/i })

  expect(await title.isDisabled()).toBe(true)
  expect(await description.getAttribute('contenteditable')).toBe('false')
  expect(await buttons.count()).toBe(0)
})

test('the front desk is led to the messages, reads one and ticks it off', async () => {
  const form = await server.add('forms', {
    title: 'Contact',
    confirmationType: 'message',
    confirmationMessage: paragraph('Thank you.'),
    fields: [{ blockType: 'textarea', name: 'message', label: 'Message' }],
  })
  const submissionData = [{ field: 'message', value: 'May I come on Tuesday?' }]
  await server.add('form-submissions', { form, submissionData })
  const { page } = await openPanel(await visit(), { server, role: 'desk' })
  await atWidth(page, 320)

  await follow(page.getByRole('link', { name: 'Read messages' }))
  await follow(page.getByRole('row').filter({ hasText: 'Contact' }).getByRole('link'))
  const answer = page.getByRole('textbox', { name: 'Answer' })
  const message = await answer.inputValue()
  const isReadOnly = await answer.isDisabled()
  await page.getByLabel('Answered').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Updated successfully.').waitFor()
  await follow(page.getByRole('link', { name: 'Messages' }).last())
  await page.getByRole('cell', { name: 'Yes' }).waitFor()

  expect([message, isReadOnly]).toEqual(['May I come on Tuesday?', true])
})

test('an editor moves a service to the trash, and only the owner can delete it for good', async () => {
  const id = await server.add('services', { ...builders.services('Old hour'), title: 'Old hour' })
  const { page } = await openPanel(await visit(), {
    server,
    role: 'editor',
    path: `/collections/services/${id}`,
  })
  const forGood = (scope: typeof page) => scope.getByRole('button', { name: 'Permanently Delete' })

  await openMenu(page)
  await page.getByRole('button', { name: 'Delete' }).click()
  const skipsTrash = page.getByRole('dialog').getByRole('checkbox', { name: 'Skip trash' })
  const choices = await skipsTrash.count()
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.waitForURL('**/collections/services')
  await page.goto(`${server.url}/admin/collections/services/trash/${id}`)
  await awake(page)
  await page.getByRole('button', { name: 'Restore' }).waitFor()
  const byEditor = await forGood(page).count()
  const owner = await openPanel(await visit(), {
    server,
    role: 'owner',
    path: `/collections/services/trash/${id}`,
  })
  await owner.page.getByRole('button', { name: 'Restore' }).waitFor()
  const byOwner = await forGood(owner.page).count()

  expect({ choices, byEditor, byOwner }).toEqual({ choices: 0, byEditor: 0, byOwner: 1 })
})

test('the owner makes a key, which is shown once and reads drafts, and then only its end is kept', async () => {
  const draft = { ...builders.services('Coming soon'), title: 'Coming soon', _status: 'draft' as const }
  const id = await server.add('services', draft)
  const path = '/collections/api-clients/create'
  const { page } = await openPanel(await visit(), { server, role: 'owner', path })
  const read = (headers: Record<string, string>) =>
    fetch(`${server.url}/api/services/${id}?draft=true`, { headers })

  await page.getByLabel('Name').fill('Preview of the website')
  await fieldIn(page, 'May read').getByRole('combobox').click()
  await page.getByRole('option', { name: 'Drafts as well' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Make a new key' }).click()
  const misfits = await misfitsOf(
    page,
    page.getByText('Copy it now'),
    page.getByRole('button', { name: 'Make a new key' }),
  )
  const key = String(await page.getByRole('status').locator('code').textContent())
  const withKey = await read({ authorization: `Bearer ${key}` })
  const without = await read({})
  await page.reload()
  await awake(page)
  const hint = await page.getByLabel('Key').inputValue()

  expect([withKey.status, without.status]).toEqual([200, 404])
  expect(await withKey.json()).toMatchObject({ title: 'Coming soon' })
  expect(misfits).toEqual([])
  expect(hint).toBe(`…${key.slice(-6)}`)
  expect(await page.content()).not.toContain(key)
})
