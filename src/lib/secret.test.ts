import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { secretFrom } from './secret'

const place = () => path.join(mkdtempSync(path.join(os.tmpdir(), 'stillpoint-secret-')), 'data/secret')

test('a secret is made once, for the owner of the process only', () => {
  const file = place()

  const first = secretFrom(file)

  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(secretFrom(file)).toBe(first)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700)
})

test('two installations have different secrets', () => {
  expect(secretFrom(place())).not.toBe(secretFrom(place()))
})

test('an empty file, as a power cut may leave it, is replaced', () => {
  const file = place()
  mkdirSync(path.dirname(file))
  writeFileSync(file, '')

  const secret = secretFrom(file)

  expect(secret).toHaveLength(64)
  expect(readFileSync(file, 'utf8')).toBe(secret)
})
