import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { missingOptionalPackages } from '../../scripts/lockfile.mjs'

type Manifest = {
  version?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}
type Lock = { packages: Record<string, Manifest & { resolved?: string }> }

const read = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T

/** Below these versions there are known holes; the advisories are told with each release. */
const lowest: Record<string, string> = {
  payload: '3.90.1',
  next: '16.4.6',
  nodemailer: '10.0.13',
  sharp: '0.35.5',
  mongoose: '8.24.1',
  'proxy-addr': '2.0.8',
}

test('every package is pinned to one exact version', async () => {
  const { dependencies, devDependencies } = await read<Manifest>('package.json')

  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, range]) => !/^\d+\.\d+\.\d+$/.test(range),
  )

  expect(loose).toEqual([])
})

test('all of Payload’s packages have the same version', async () => {
  const { packages } = await read<Lock>('package-lock.json')
  const payloads = Object.entries(packages).filter(([path]) =>
    /^node_modules\/(payload|@payloadcms\/[\w-]+)$/.test(path),
  )

  expect(payloads.length).toBeGreaterThan(8)
  expect([...new Set(payloads.map(([, { version }]) => version))]).toEqual([lowest.payload])
})

test.each(Object.entries(lowest))('%s is nowhere below %s', async (name, version) => {
  const { packages } = await read<Lock>('package-lock.json')
  const copies = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`))

  expect(copies.length).toBeGreaterThan(0)
  expect(copies.filter((copy) => compare(String(copy[1].version), version) < 0)).toEqual([])
})

test('the lockfile is complete for every platform and names no registry', async () => {
  const lock = await read<Lock>('package-lock.json')
  const named = Object.values(lock.packages).filter(({ resolved }) => resolved)

  expect(missingOptionalPackages(lock)).toEqual([])
  expect(named).toEqual([])
})

const compare = (a: string, b: string): number => {
  const [left, right] = [a, b].map((version) => version.split(/[.-]/).map(Number))
  const index = (left ?? []).findIndex((part, place) => part !== right?.[place])
  return index === -1 ? 0 : Number(left?.[index]) - Number(right?.[index])
}
