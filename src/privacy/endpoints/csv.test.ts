import { expect, test } from '@jest/globals'
import { csv } from './csv'

test('a table is written so that quotes, commas and line ends stay within their cells', () => {
  expect(
    csv([
      ['Name', 'Message'],
      ['Ana "A"', 'one, two\nthree'],
    ]),
  ).toBe('\uFEFF"Name","Message"\r\n"Ana ""A""","one, two\nthree"\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1', "'=1"])(
  'a cell that a spreadsheet would run is only shown: %j',
  (text) => {
    expect(csv([[text]])).toBe(`\uFEFF"'${text}"\r\n`)
  },
)
