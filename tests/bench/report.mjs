import { short, times } from './numbers.mjs'
import { floodLines, promiseTable } from './promiseReport.mjs'
import { median } from './statistics.mjs'
import { table } from './table.mjs'

const busyAsker = 0.9

/** The results as a person reads them: ratios first, then what they were made from. */
export const report = (results) =>
  [
    machineLine(results),
    'What is promised',
    promiseTable(results.promises),
    'Beside a bare node:http server that sends the same answer, headers and all',
    ratios(results.rows),
    'Speed 1 is as fast as the bare server. Waiting (p50, p99) and processor time a request: times those of the bare one.',
    'With a key, beside plain Payload: the same build, hosted by Next alone',
    plainly(results.besidePlain),
    ...(results.growth.length > 0
      ? [`As the database grows, beside ${short(results.growth[0].besides)} services`, growth(results.growth)]
      : []),
    'Start and memory',
    startAndMemory(results),
    floodLines(results),
    'The figures themselves',
    figures(results.rows),
    [...paceLines(results), ...warnings(results)].join('\n'),
  ].join('\n\n')

const machineLine = ({ machine, database }) =>
  `${machine.cores} cores (${machine.processor}), ${machine.memoryGB} GB, ${machine.platform}, Node ${machine.node}, ${database}`

const ratios = (rows) =>
  table(
    ['', 'services', 'connections', 'cache', 'speed', 'single rounds', 'p50', 'p99', 'processor'],
    rows.map(({ name, documents, connections, cacheStatus, ratio, noise }) => [
      name,
      short(documents),
      connections,
      cacheStatus.replace('Stillpoint; ', ''),
      short(ratio.requestsPerSecond),
      `${short(noise.lowest)} to ${short(noise.highest)}`,
      times(ratio.p50Ms),
      times(ratio.p99Ms),
      times(ratio.cpuMsPerRequest),
    ]),
  )

const plainly = (rows) =>
  table(
    ['', 'kB', 'speed', 'requests/s', 'p99 ms', 'plain: requests/s', 'p99 ms'],
    rows.map(({ name, bytes, ratio, stillpoint, bare }) => [
      name,
      short(bytes / 1000),
      short(ratio.requestsPerSecond),
      ...[stillpoint, bare].flatMap(({ median }) => [short(median.requestsPerSecond), short(median.p99Ms)]),
    ]),
  )

const growth = (lines) =>
  table(
    ['', 'services', 'speed', 'processor'],
    lines.map(({ name, documents, ratio, cpuRatio }) => [
      name,
      short(documents),
      short(ratio),
      times(cpuRatio),
    ]),
  )

const startAndMemory = ({ starts, memory }) =>
  table(
    ['', 'ratio', 'Stillpoint', 'bare'],
    [
      [
        'Start to the first answer',
        times(starts.ratio),
        ...[starts.startsMs.stillpoint, starts.startsMs.bare].map(timesOf),
      ],
      [
        'The same on an empty database',
        times(starts.firstMs / starts.medianMs.bare),
        `${short(starts.firstMs)} ms`,
        '',
      ],
      ...memory.map(({ when, stillpointMB, bareMB }) => [
        `Memory ${when}`,
        times(stillpointMB && stillpointMB / bareMB),
        `${short(stillpointMB)} MB`,
        `${short(bareMB)} MB`,
      ]),
    ],
  )

const timesOf = (startsMs) =>
  `${short(median(startsMs))} ms (${short(Math.min(...startsMs))} to ${short(Math.max(...startsMs))})`

const figures = (rows) =>
  table(
    [
      '',
      'services',
      'connections',
      'kB',
      'requests/s',
      'p50 ms',
      'p99 ms',
      'processor ms',
      'bare: requests/s',
      'p50 ms',
      'p99 ms',
      'processor ms',
    ],
    rows.map(({ name, documents, connections, bytes, stillpoint, bare }) => [
      name,
      short(documents),
      connections,
      short(bytes / 1000),
      ...[stillpoint, bare].flatMap((side) => Object.values(side.median).map(short)),
    ]),
  )

const paceLines = ({ pace, copying }) => [
  `Medians of ${pace.rounds} round(s) of ${pace.seconds} s, both servers by turns, without compression; a ratio is the median of those of two rounds next to each other. Stillpoint writes its access log to a file, as much as it does by default; the bare server has none.`,
  ...copying.map(
    ({ documents, seconds }) => `Copying the services up to ${short(documents)} took ${short(seconds)} s.`,
  ),
]

const warnings = ({ machine, rows }) => {
  const isAskerBusy = rows.some(({ stillpoint, bare }) =>
    [...stillpoint.rounds, ...bare.rounds].some(({ askerShare }) => askerShare > busyAsker),
  )
  return [
    ...(machine.load > machine.cores / 2
      ? [
          `Other work was running when this began (load ${short(machine.load)}); trust the ratios more than the figures.`,
        ]
      : []),
    ...(isAskerBusy
      ? ['The asker was always busy in some rounds, so a server may be faster than shown.']
      : []),
  ]
}
