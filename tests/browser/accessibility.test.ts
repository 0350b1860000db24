import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { RunOptions } from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { type AxeFinding, findingsOn } from '../helpers/axe'
import { useBrowser } from '../helpers/browser'
import { builders, paragraph } from '../helpers/builders'
import { logIn, type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { axeExceptions } from './axeExceptions'
import { awake, openTab } from './panel'

const visit = useBrowser()
const findings = new Map<string, AxeFinding[]>()
let server: StaffedServer
let paths: Record<View, string>
let service: string

/** The themes differ in nothing but their colors. */
const themes = { light: {}, dark: { runOnly: ['color-contrast'] } } satisfies Record<string, RunOptions>

type Theme = keyof typeof themes

/** Each view, and what stands there once it is whole. */
const views = {
  'the dashboard': (page: Page) => page.getByRole('link', { name: 'See the website' }),
  'the list of services': (page: Page) => page.getByRole('link', { name: 'Quiet hour' }),
  'the list of messages': (page: Page) => page.getByRole('cell', { name: 'Contact' }),
  'a contraindication': (page: Page) => page.getByRole('cell', { name: 'Quiet hour' }),
  'a picture': (page: Page) => page.getByRole('button', { name: 'Edit Image' }),
  'a message': (page: Page) => page.getByLabel('Answered'),
  'an API client': (page: Page) => page.getByRole('button', { name: 'Make a new key' }),
  'a webhook': (page: Page) => page.getByRole('button', { name: 'Send a test' }),
  'the list of subscribers': (page: Page) => page.getByRole('link', { name: 'ana@example.org' }),
  'a subscriber': (page: Page) => page.getByRole('cell', { name: 'Was added' }),
  'the contact details': (page: Page) => page.getByRole('button', { name: 'Add Closure' }),
  'the account': (page: Page) => page.getByRole('button', { name: 'Change Password' }),
} satisfies Record<string, (page: Page) => Locator>

type View = keyof typeof views

/** The tabs of a service, and what stands there. */
const tabs = {
  Service: (page: Page) => page.getByText('picture.png'),
  Sessions: (page: Page) => page.getByLabel('Minutes of treatment'),
  Safety: (page: Page) => page.getByText('Stitches', { exact: true }),
  Questions: (page: Page) => page.getByRole('cell', { name: 'Does it hurt?' }),
  Search: (page: Page) => page.getByLabel('Title for search results'),
}

beforeAll(async () => {
  server = await startStaffedServer()
  paths = await addContent()
  await lookAround()
}, 480_000)

afterAll(() => server.stop())

const addContent = async (): Promise<Record<View, string>> => {
  const image = await server.addPicture()
  const stitches = { ...builders.contraindications('Stitches'), title: 'Stitches' }
  const contraindication = await server.add('contraindications', stitches)
  service = await server.add('services', {
    ...builders.services('Quiet hour'),
    title: 'Quiet hour',
    image,
    contraindications: [contraindication],
    sessionOptions: [{ name: 'An hour', minutesBooked: 60, minutesActive: 50 }],
  })
  await server.add('faqs', { ...builders.faqs('Pain'), question: 'Does it hurt?', services: [service] })
  const client = await server.add('api-clients', { name: 'Preview', scope: 'drafts' })
  const webhook = await server.add('webhooks', {
    name: 'Website',
    url: 'https://www.example.org/changed',
    events: ['content.published'],
  })
  const subscriber = await server.add('subscribers', {
    email: 'ana@example.org',
    language: 'en',
    state: 'confirmed',
  })
  const form = await server.add('forms', {
    title: 'Contact',
    confirmationType: 'message',
    confirmationMessage: paragraph('Thank you.'),
    fields: [{ blockType: 'textarea', name: 'message', label: 'Message' }],
  })
  const submissionData = [{ field: 'message', value: 'May I come on Tuesday?' }]
  const message = await server.add('form-submissions', { form, submissionData })
  return {
    'the dashboard': '',
    'the list of services': '/collections/services',
    'the list of messages': '/collections/form-submissions',
    'a contraindication': `/collections/contraindications/${contraindication}`,
    'a picture': `/collections/media/${image}`,
    'a message': `/collections/form-submissions/${message}`,
    'an API client': `/collections/api-clients/${client}`,
    'the list of subscribers': '/collections/subscribers',
    'a subscriber': `/collections/subscribers/${subscriber}`,
    'a webhook': `/collections/webhooks/${webhook}`,
    'the contact details': '/globals/contact-details',
    'the account': '/account',
  }
}

const lookAround = async () => {
  const visitor = await visit()
  const { page } = visitor
  const look = async (name: string, landmark: Locator) => {
    await landmark.first().waitFor()
    for (const theme of Object.keys(themes) as Theme[]) {
      // As the panel itself does for whoever chooses a theme.
      await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)
      const found = await findingsOn(page, { exceptions: axeExceptions, ...themes[theme] })
      findings.set(`${name}, ${theme}`, found)
    }
  }
  await page.goto(`${server.url}/admin/login`)
  await awake(page)
  await look('logging in', page.getByRole('button', { name: 'Login' }))
  await logIn(visitor, server, 'owner')
  for (const view of Object.keys(views) as View[]) {
    await page.goto(`${server.url}/admin${paths[view]}`)
    await awake(page)
    await look(view, views[view](page))
  }
  await page.goto(`${server.url}/admin/collections/services/${service}`)
  await awake(page)
  for (const [tab, landmark] of Object.entries(tabs)) {
    await openTab(page, tab)
    await look(`the tab ${tab} of a service`, landmark(page))
  }
}

const names = [
  'logging in',
  ...Object.keys(views),
  ...Object.keys(tabs).map((tab) => `the tab ${tab} of a service`),
]

test.each(names.flatMap((name) => Object.keys(themes).map((theme) => `${name}, ${theme}`)))(
  'people who see, hear or move differently can use the panel: %s',
  (name) => {
    const grave = findings.get(name)?.filter(({ impact }) => ['serious', 'critical'].includes(impact))

    expect(grave?.filter(({ excuse }) => excuse === -1)).toEqual([])
  },
)

test('every exception made for Payload is still needed', () => {
  const used = new Set([...findings.values()].flat().map(({ excuse }) => excuse))

  expect(axeExceptions.filter((_, index) => !used.has(index))).toEqual([])
})
