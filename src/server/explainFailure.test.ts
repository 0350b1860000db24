import { expect, test } from '@jest/globals'
import { explainFailure } from './explainFailure'

const failure = (code: string, message: string) => Object.assign(new Error(message), { code })

test.each([
  [failure('EADDRINUSE', 'listen EADDRINUSE: address already in use :::3000'), /^Port 3000 is taken/],
  [failure('EACCES', 'listen EACCES: permission denied 0.0.0.0:80'), /may not use port 3000/],
  [failure('ENOSPC', 'ENOSPC: no space left on device, write'), /^The disk is full/],
  [failure('SQLITE_FULL', 'SQLITE_FULL: database or disk is full'), /^The disk is full/],
  [
    failure('SQLITE_NOTADB', 'SQLITE_NOTADB: file is not a database'),
    /^The database file in .* can’t be read/,
  ],
  [
    failure('SQLITE_CANTOPEN', 'SQLITE_CANTOPEN: unable to open database file'),
    /^The folder .* can’t be written/,
  ],
  [failure('EROFS', 'EROFS: read-only file system, open'), /^The folder .* can’t be written/],
  [new Error('something\n    at stack (file.js:1:1)'), /^Stillpoint could not start: something$/],
  ['text', /^Stillpoint could not start: text$/],
])('%s is explained in one line', (error, line) => {
  expect(explainFailure(error)).toMatch(line)
  expect(explainFailure(error)).not.toContain('\n')
})
