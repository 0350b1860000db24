import { table } from '../table.mjs'
import { mostPreviewMs } from './pages.mjs'

const columns = [
  ['Performance', 'performance'],
  ['Accessibility', 'accessibility'],
  ['Best practices', 'bestPractices'],
  ['SEO', 'seo'],
  ['Script kB', 'scriptKB', 1],
  ['Styles kB', 'styleKB', 1],
  ['Page kB', 'documentKB', 1],
  ['Pictures kB', 'pictureKB', 1],
  ['Third party', 'thirdParty'],
  ['Layout shift', 'layoutShift', 3],
  ['Largest paint ms', 'largestPaintMs', 0],
]

/** The measured site as text. */
export const siteReport = ({ visits, rows, stored, livePreview, machine }) =>
  [
    `Lighthouse, slow phone, median of ${visits}; ${machine.cores} cores, Node ${machine.node}`,
    table(
      ['Page', ...columns.map(([head]) => head)],
      rows.map(({ name, figures }) => [
        name,
        ...columns.map(([, figure, digits]) => figures[figure].toFixed(digits ?? 0)),
      ]),
    ),
    '',
    `${stored.name} (${stored.bytes} bytes, ${stored.cacheStatus}): ` +
      `${Math.round(stored.stillpoint.median.requestsPerSecond)} a second, ` +
      `${stored.ratio.requestsPerSecond.toFixed(2)} of a bare server`,
    `Live preview: what was typed shows after ${Math.round(livePreview.medianMs)} ms (${livePreview.shownMs.map(Math.round).join(', ')})`,
  ].join('\n')

/** Every limit that a page breaks, in a line each. */
export const brokenLimits = ({ rows, stored, livePreview }) => [
  ...rows.flatMap(({ name, figures, faults, limits }) => {
    const broken = Object.entries(limits).filter(
      ([figure, { atLeast = -Infinity, atMost = Infinity }]) =>
        figures[figure] < atLeast || figures[figure] > atMost,
    )
    const lines = broken.map(
      ([figure, { atLeast, atMost }]) =>
        `${name}: ${figure} is ${figures[figure]}, and should be ${atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`}`,
    )
    return lines.length > 0 ? [...lines, ...faults.map((fault) => `${name}: ${fault}`)] : []
  }),
  ...(stored.ratio.requestsPerSecond < stored.promise.speed
    ? [
        `${stored.name}: ${stored.ratio.requestsPerSecond.toFixed(2)} of a bare server, and should be at least ${stored.promise.speed}`,
      ]
    : []),
  ...(livePreview.medianMs > mostPreviewMs
    ? [`Live preview: ${Math.round(livePreview.medianMs)} ms, and should be at most ${mostPreviewMs}`]
    : []),
]
