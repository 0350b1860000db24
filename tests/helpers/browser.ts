import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { chromium as executablePath } from '../engines/engines.mjs'

/** Somebody in front of a browser of their own, with nothing remembered from before but files in its cache. */
export type Visitor = {
  page: Page
  context: BrowserContext
  /** Says beforehand that the server will refuse something, like `400 POST /api/users`; it fails the test if it does not. */
  expectRefusal: (refusal: string) => void
}

/**
 * One Chromium for a test file. Whatever a page complains about fails the test: errors in the console, breaches of the
 * content security policy, failed requests, and answers of 400 and up.
 */
export const useBrowser = (): ((options?: BrowserContextOptions) => Promise<Visitor>) => {
  let browser: Browser
  let visits: { visitor: Visitor; problems: string[]; refusals: string[]; isPlain: boolean }[] = []
  // Those of earlier tests, since what the panel consists of is in their caches.
  const contexts: BrowserContext[] = []

  beforeAll(async () => {
    browser = await launch()
  })

  afterEach(async () => {
    const ended = visits
    visits = []
    for (const { visitor, problems, refusals, isPlain } of ended) {
      const isAsMeant = problems.sort().join() === refusals.sort().join()
      if (Object(globalThis).hasTestFailed || !isAsMeant) await show(visitor.context)
      if (isPlain) contexts.push(await forget(visitor.context))
      else await visitor.context.close()
    }
    for (const { problems, refusals } of ended) expect(problems).toEqual(refusals)
  })

  afterAll(() => browser.close())

  return async (options) => {
    const context = (options ? undefined : contexts.pop()) ?? (await newContext(browser, options))
    const page = await context.newPage()
    const refusals: string[] = []
    const visitor = { page, context, expectRefusal: (refusal: string) => void refusals.push(refusal) }
    visits.push({ visitor, problems: problemsOf(page), refusals, isPlain: !options })
    return visitor
  }
}

const shownCharacters = 6000

/** Says what stood on the pages of a test that failed, since nobody can look at them any more. */
const show = async (context: BrowserContext) => {
  for (const page of context.pages()) {
    const seen = await page.locator('body').ariaSnapshot({ timeout: 2000 }).catch(String)
    process.stderr.write(`${page.url()} showed:\n${seen.slice(0, shownCharacters)}\n`)
  }
}

const newContext = async (browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(40_000)
  return context
}

/** Closes every page, and drops all that they left but the files in the cache. */
const forget = async (context: BrowserContext): Promise<BrowserContext> => {
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  await Promise.all(context.pages().map((page) => page.close()))
  await context.setStorageState({ cookies: [], origins: [] })
  return context
}

/** Chromium as it is run everywhere here, on a fresh profile. */
const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: String(executablePath),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

const problemsOf = (page: Page): string[] => {
  const problems: string[] = []
  page.on('console', (message) => {
    // An answer of 400 and up is told below, with its method.
    const isAnswer = message.text().startsWith('Failed to load resource: the server responded')
    if (message.type() === 'error' && !isAnswer) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // The browser itself gives up what a page no longer needs once somebody moves on.
    if (reason !== 'net::ERR_ABORTED') problems.push(`${reason} ${request.method()} ${pathOf(request.url())}`)
  })
  page.on('response', (response) => {
    const request = response.request()
    if (response.status() >= 400)
      problems.push(`${response.status()} ${request.method()} ${pathOf(request.url())}`)
  })
  return problems
}

const pathOf = (url: string) => new URL(url).pathname
