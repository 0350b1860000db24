import { expect, test } from '@jest/globals'
import { inLocale } from '../lib/inLocale'
import { isOwnPath } from '../lib/isOwnPath'
import { files } from './files'

test('no redirect is accepted where the website serves a file', () => {
  const paths = Object.keys(files)

  expect(paths.length).toBeGreaterThan(9)
  expect(paths.filter((path) => !isOwnPath(inLocale(path).path))).toEqual([])
})
