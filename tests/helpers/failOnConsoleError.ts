import { afterEach, beforeEach, expect, jest } from '@jest/globals'

let consoleError: jest.SpiedFunction<typeof console.error> | undefined

beforeEach(() => {
  consoleError = jest.spyOn(console, 'error')
})

afterEach(() => {
  const calls = consoleError?.mock.calls.map((call) => call.map(String).join(' ')) ?? []
  consoleError?.mockRestore()
  expect(calls).toEqual([])
})
