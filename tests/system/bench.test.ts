import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createAnswerReader } from '../bench/answerReader.mjs'

type Round = {
  requests: number
  errors: number
  unexpected: number
  requestsPerSecond: number
  p99Ms: number
}
type Side = { rounds: Round[]; median: Pick<Round, 'requestsPerSecond'> }
type Row = {
  name: string
  documents: number
  connections: number
  status: number
  cacheStatus: string
  promise?: object
  stillpoint: Side
  bare: Side
}
type Flood = { statuses: Record<string, number> }
type Results = Record<string, unknown> & { rows: Row[]; besidePlain: Row[]; promises: object[]; flood: Flood }

const measure = async (...options: string[]) => {
  const child = spawn(process.execPath, ['scripts/bench.mjs', '--no-build', ...options], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const [code] = await once(child, 'exit')
  return { code, output }
}

describe('a quick measuring', () => {
  let run: Awaited<ReturnType<typeof measure>>
  let results: Results

  beforeAll(async () => {
    const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'stillpoint-results-')), 'results.json')
    run = await measure(
      '--quick',
      '--seconds=0.2',
      '--connections=2,3',
      '--sizes=10,20',
      '--questions=600',
      `--output=${file}`,
    )
    // Whatever it said is shown where it fails.
    expect(run).toMatchObject({ code: 0 })
    results = JSON.parse(await readFile(file, 'utf8'))
  })

  test('ends well and prints its tables', () => {
    expect(run.code).toBe(0)
    expect(run.output).toContain('What is promised')
    expect(run.output).toContain('Beside a bare node:http server that sends the same answer')
    expect(run.output).toContain('Start to the first answer')
  })

  test('measures every kind of request, and the lists again with more services', () => {
    expect(
      results.rows.map(
        ({ name, documents, connections }) => `${name}, of ${documents}, by ${connections} connections`,
      ),
    ).toEqual([
      'List of 10 services, of 10, by 2 connections',
      'List of 10 services, of 10, by 3 connections',
      'One service by its slug, of 10, by 2 connections',
      'One service by its slug, of 10, by 3 connections',
      'GraphQL: list of 10 services, of 10, by 2 connections',
      'GraphQL: list of 10 services, of 10, by 3 connections',
      'List of 10 services, already known (304), of 10, by 2 connections',
      'List of 10 services, already known (304), of 10, by 3 connections',
      'One service, already known (304), of 10, by 2 connections',
      'One service, already known (304), of 10, by 3 connections',
      'List of 10 services, with a key, of 10, by 2 connections',
      'One service by its slug, with a key, of 10, by 2 connections',
      'One service by its id, with a key, of 10, by 2 connections',
      'List of 10 services, of 20, by 2 connections',
      'List of 10 services, with a key, of 20, by 2 connections',
    ])
  })

  test('has from the cache what anyone asks, and from the database what is asked with a key', () => {
    const withoutKey = results.rows.filter(({ name }) => !name.endsWith('with a key'))
    const withKey = results.rows.filter(({ name }) => name.endsWith('with a key'))

    expect(new Set(withoutKey.map(({ cacheStatus }) => cacheStatus))).toEqual(new Set(['Stillpoint; hit']))
    expect(new Set(withKey.map(({ cacheStatus }) => cacheStatus))).toEqual(
      new Set(['Stillpoint; fwd=bypass']),
    )
  })

  test('sets what is asked with a key beside the same Payload without a front door', () => {
    expect(results.besidePlain.map(({ name }) => name)).toEqual([
      'List of 10 services, with a key',
      'One service by its slug, with a key',
      'One service by its id, with a key',
    ])
    for (const { stillpoint, bare } of results.besidePlain)
      for (const { requestsPerSecond } of [stillpoint.median, bare.median])
        expect(requestsPerSecond).toBeGreaterThan(1)
  })

  test('says of every promise whether it is met', () => {
    const promised = [...results.rows, ...results.besidePlain].filter(({ promise }) => promise !== undefined)

    expect(results.promises).toHaveLength(promised.length * 2 + 3)
    for (const promise of results.promises)
      expect(promise).toEqual({
        ...promise,
        name: expect.any(String),
        figure: expect.any(String),
        value: expect.any(Number),
        limit: expect.stringMatching(/^[≥≤] [\d.]+$/),
        isMet: expect.any(Boolean),
      })
  })

  test('answers every strange question, refuses those that mean nothing, and forgets no ordinary one', () => {
    const { statuses, ...flood } = results.flood

    expect(flood).toMatchObject({ questions: 600, errors: 0, cacheStatusAfter: 'Stillpoint; hit' })
    expect(Object.keys(statuses)).toEqual(['200', '400', '404'])
    expect(Object.values(statuses).reduce((sum, count) => sum + count)).toBe(600)
  })

  test('has a good answer to every request, on both sides of every row', () => {
    const rounds = [...results.rows, ...results.besidePlain].flatMap(({ stillpoint, bare }) => [
      ...stillpoint.rounds,
      ...bare.rounds,
    ])

    expect(rounds).toHaveLength(36)
    for (const round of rounds) {
      expect(round).toMatchObject({ errors: 0, unexpected: 0 })
      expect(round.requests).toBeGreaterThan(0)
      expect(round.requestsPerSecond).toBeGreaterThan(0)
      expect(round.p99Ms).toBeGreaterThan(0)
    }
  })

  test('says how it started, what it weighs, how it grows and where it ran', () => {
    expect(results).toMatchObject({
      database: 'SQLite',
      machine: { cores: expect.any(Number), node: process.versions.node },
      starts: { ratio: expect.any(Number), startsMs: { stillpoint: [expect.any(Number)] } },
      memory: [{ when: 'at rest' }, ...Array.from({ length: 3 }, () => ({ when: expect.any(String) }))],
      copying: [{ documents: 20 }],
      growth: [
        { documents: 20, besides: 10 },
        { documents: 20, besides: 10 },
      ],
    })
  })
})

test('a wrong option is explained', async () => {
  const { code, output } = await measure('--sizes=3')

  expect(code).toBe(1)
  expect(output).toContain('--sizes takes growing tens, like 10,1000, not 3.')
})

describe('the end of an answer is found however it is cut', () => {
  test.each([
    ['by its length', 'HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{"a":1}', 200],
    [
      'by its last chunk',
      'HTTP/1.1 404 No\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{"a\r\n4\r\n":0}\r\n0\r\n\r\n',
      404,
    ],
    ['of 304, which has none', 'HTTP/1.1 304 Not Modified\r\nETag: "a"\r\nContent-Length: 7\r\n\r\n', 304],
    ['without a body', 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n', 200],
  ])('%s', (_name, answer, status) => {
    const bytes = Buffer.from(answer)
    const cut = (size: number) =>
      Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      )

    for (let size = 1; size <= bytes.length; size += 1) {
      const read = createAnswerReader()
      const heard = [...cut(size), ...cut(size)].map(read)

      expect(heard.filter((value) => value !== null)).toEqual([status, status])
    }
  })
})
