// `npm run pictures`: takes the pictures of the documents anew, from the built server with the sample practice.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import sharp from 'sharp'
import { chromium as chromiumFile } from '../tests/engines/engines.mjs'
import { build, giveUp } from './steps.mjs'

const port = 3799
const url = `http://localhost:${port}`
const owner = { email: 'owner@example.org', password: 'three calm words together' }
const folder = mkdtempSync(path.join(os.tmpdir(), 'stillpoint-pictures-'))
const pictures = 'docs/pictures'

if (!chromiumFile) giveUp('Chromium is not installed: sudo scripts/install-test-engines.sh')
await build()
const server = spawn(process.execPath, ['dist/server.js'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    LOG_LEVEL: 'silent',
    PORT: String(port),
    DATA_DIR: path.join(folder, 'data'),
    MEDIA_DIR: path.join(folder, 'media'),
    SAMPLE_CONTENT: 'true',
    OWNER_EMAIL: owner.email,
    OWNER_PASSWORD: owner.password,
  },
})
for await (const chunk of server.stdout) if (String(chunk).includes('is ready')) break

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]
const browser = await chromium.launch({
  executablePath: chromiumFile,
  args: [...flags, '--disable-component-update', '--disable-sync'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' })

const take = async (name, address, prepare = async () => {}) => {
  await page.goto(url + address, { waitUntil: 'networkidle' })
  await page.waitForFunction(isThere)
  await settle()
  await prepare()
  await settle()
  const picture = await page.screenshot()
  await sharp(picture).webp({ quality: 82 }).toFile(`${pictures}/${name}.webp`)
}
/** Runs in the page: nothing of it is still to come. */
const isThere = () =>
  document.querySelector('h1, form')?.checkVisibility() === true &&
  !document.querySelector('.shimmer-effect, [data-form-ready="false"], .loading-overlay')
const own = { headers: { origin: url } }
const idOf = async (collection, query = '') =>
  (await (await page.request.get(`${url}/api/${collection}?limit=1${query}`, own)).json()).docs[0].id
const post = (address, data) => page.request.post(`${url}/api${address}`, { ...own, data })
/** The button is there some moments before it listens. */
const openPreview = async () => {
  const frame = page.locator('#live-preview-iframe')
  for (let left = 10; left > 0 && !(await frame.isVisible()); left -= 1) {
    await page.locator('#live-preview-toggler').click()
    await frame.waitFor({ timeout: 2000 }).catch(() => undefined)
  }
  await page.frameLocator('#live-preview-iframe').locator('h1').first().waitFor()
  await settle()
}
const openMail = async () => {
  await openPreview()
  await page.frameLocator('#live-preview-iframe').getByRole('link', { name: 'Email', exact: true }).click()
  await settle()
}
/** What slides in has arrived, and pictures are drawn. */
const settle = () => page.waitForTimeout(1500)

try {
  mkdirSync(pictures, { recursive: true })
  await take('front-page', '/')
  await take('login', '/admin/login')
  await page.getByLabel('Email').fill(owner.email)
  await page.getByLabel('Password').fill(owner.password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL(`${url}/admin`)
  const service = `/admin/collections/services/${await idOf('services')}`
  await take('panel', '/admin')
  await take('services', '/admin/collections/services')
  await take('service', service)
  await take('sessions', service, () => page.getByRole('button', { name: 'Sessions', exact: true }).click())
  await take('safety', service, () => page.getByRole('button', { name: 'Safety', exact: true }).click())
  await take('contraindication', `/admin/collections/contraindications/${await idOf('contraindications')}`)
  await take('contact-details', '/admin/globals/contact-details')
  await take('picture', `/admin/collections/media/${await idOf('media')}`)
  const home = `/admin/collections/pages/${await idOf('pages', '&where[slug][equals]=home')}`
  await take('blocks', home, async () => {
    await page.getByRole('button', { name: 'Add Block' }).click()
    await page.getByRole('dialog').getByText('Contraindications').first().waitFor()
    await settle()
  })
  const inSpring = `${new Date().getFullYear() + 1}-03-20T16:00:00.000Z`
  const document = { relationTo: 'faqs', value: await idOf('faqs') }
  await post('/scheduled-changes', { document, action: 'unpublish', dueAt: inSpring })
  await take('coming-up', '/admin')
  await take('api-client', '/admin/collections/api-clients/create', async () => {
    await page.getByLabel('Name').fill('Preview of the new website')
    await page.getByRole('button', { name: 'Add Origin' }).click()
    await page.locator('#field-origins__0__origin').fill('https://preview.example.org')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('button', { name: 'Make a new key' }).click()
    await page.getByText('Copy it now').waitFor()
  })
  await page.setViewportSize({ width: 1600, height: 900 })
  await take('preview', home, openPreview)
  await take('newsletter-mail', `/admin/collections/newsletters/${await idOf('newsletters')}`, openMail)
} finally {
  await browser.close()
  server.kill()
}
