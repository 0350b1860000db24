import { expect, it } from '@jest/globals'
import { readEnvWithout } from '../../envSchema'
import { checkAddress } from './checkAddress'

const check = (variables: Record<string, string>) => checkAddress(readEnvWithout([], variables))

it('is content without a public address on somebody’s own machine', () => {
  expect(check({}).status).toBe('good')
})

it('asks for the public address in production', () => {
  expect(check({ NODE_ENV: 'production' }).status).toBe('warning')
})

it('refuses a public address without encryption', () => {
  expect(check({ SERVER_URL: 'http://practice.example' }).status).toBe('bad')
})

it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
  'lets %s be without encryption',
  (address) => {
    expect(check({ SERVER_URL: address }).status).toBe('good')
  },
)

it('is not taken in by a public address that begins like a local one', () => {
  expect(check({ SERVER_URL: 'http://localhost.practice.example' }).status).toBe('bad')
})

it('warns when the proxy in front is not counted', () => {
  const finding = check({ SERVER_URL: 'https://practice.example' })

  expect(finding.status).toBe('warning')
  expect(finding.line).toContain('TRUST_PROXY')
})

it('is content with an encrypted address behind a counted proxy', () => {
  expect(check({ SERVER_URL: 'https://practice.example', TRUST_PROXY: '1' }).status).toBe('good')
})
