import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { limits, mostPreviewMs, pages } from '../bench/site/pages.mjs'
import { brokenLimits, siteReport } from '../bench/site/siteReport.mjs'

const figures = {
  performance: 100,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  scriptKB: 3.2,
  styleKB: 6.4,
  documentKB: 5,
  pictureKB: 0,
  thirdParty: 0,
  layoutShift: 0,
  largestPaintMs: 900,
}

const [contact] = pages.filter(({ name }) => name === 'Contact')

const results = (changes: Partial<typeof figures> = {}, { speed = 0.9, medianMs = 900 } = {}) => ({
  machine: { cores: 2, node: '20.20.0' },
  visits: 3,
  rows: [
    {
      ...contact,
      limits: limits({ largePicture: false }),
      figures: { ...figures, ...changes },
      faults: ['seo: No description'],
    },
  ],
  stored: {
    name: 'Home page, stored',
    bytes: 9000,
    cacheStatus: 'hit',
    promise: { speed: 0.8 },
    ratio: { requestsPerSecond: speed },
    stillpoint: { median: { requestsPerSecond: 9000 } },
  },
  livePreview: { shownMs: [800, 900, 950], medianMs },
})

test('home, a service, questions and contact are visited', () => {
  expect(pages.map(({ path }) => path)).toEqual([
    '/',
    '/services/craniosacral-therapy',
    '/questions',
    '/contact',
  ])
})

test('a site that keeps every promise breaks no limit, and its figures stand in a table', () => {
  expect(brokenLimits(results())).toEqual([])
  expect(siteReport(results())).toMatch(/Contact +100 +100 +100 +100 +3\.2 +6\.4 /)
})

test.each([
  [{ performance: 99 }, 'Contact: performance is 99, and should be at least 100'],
  [{ accessibility: 98 }, 'Contact: accessibility is 98, and should be at least 100'],
  [{ scriptKB: 8.1 }, 'Contact: scriptKB is 8.1, and should be at most 8'],
  [{ styleKB: 15.1 }, 'Contact: styleKB is 15.1, and should be at most 15'],
  [{ thirdParty: 1 }, 'Contact: thirdParty is 1, and should be at most 0'],
  [{ layoutShift: 0.01 }, 'Contact: layoutShift is 0.01, and should be at most 0'],
])('%j is told, with what Lighthouse found', (changes, line) => {
  expect(brokenLimits(results(changes))).toEqual([line, 'Contact: seo: No description'])
})

test('a large picture may cost one point of performance', () => {
  expect(limits({ largePicture: true }).performance).toEqual({ atLeast: 99 })
})

test('a stored page that is slower than it should be is told', () => {
  expect(brokenLimits(results({}, { speed: 0.79 }))).toEqual([
    'Home page, stored: 0.79 of a bare server, and should be at least 0.8',
  ])
})

test('a live preview that takes longer than it should is told', () => {
  expect(brokenLimits(results({}, { medianMs: 1501 }))).toEqual([
    'Live preview: 1501 ms, and should be at most 1500',
  ])
  expect(siteReport(results())).toMatch('after 900 ms (800, 900, 950)')
})

test('the owner’s guide promises of a live preview what is measured', async () => {
  const guide = await readFile('docs/owners-guide.md', 'utf8')

  expect(guide.replaceAll('\n', ' ')).toContain(
    `What you type is there within ${mostPreviewMs / 1000} seconds`,
  )
})
