import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { secretFiles } from '../../lib/secretFiles'
import { nextSecrets } from './nextSecrets'

const files = () => secretFiles(mkdtempSync(path.join(os.tmpdir(), 'stillpoint-secret-')))

test('a new secret is made beside the old one, for this account alone', () => {
  const { current, previous } = files()
  writeFileSync(current, 'the old one')

  const [next, before] = nextSecrets({ current, previous }) ?? []

  expect(next).toMatch(/^[0-9a-f]{64}$/)
  expect(before).toBe('the old one')
  expect(readFileSync(current, 'utf8')).toBe(next)
  expect(readFileSync(previous, 'utf8')).toBe('the old one')
  expect(statSync(current).mode & 0o777).toBe(0o600)
  expect(statSync(previous).mode & 0o777).toBe(0o600)
})

test('a change that was cut off goes on with the secrets that it had', () => {
  const place = files()
  writeFileSync(place.current, 'the old one')
  const first = nextSecrets(place)

  expect(nextSecrets(place)).toEqual(first)
})

test('a change that was cut off before there was a new secret begins anew', () => {
  const place = files()
  writeFileSync(place.current, 'the old one')
  writeFileSync(place.previous, 'the old one')

  expect(nextSecrets(place)?.[0]).toMatch(/^[0-9a-f]{64}$/)
  expect(nextSecrets(place)?.[1]).toBe('the old one')
})

test('where there is no secret there is nothing to change', () => {
  expect(nextSecrets(files())).toBeNull()
})
