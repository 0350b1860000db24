import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { EnvError, readEnv, readEnvWithout } from './envSchema'

const errorOf = (source: Record<string, string>): EnvError => {
  try {
    readEnv(source)
  } catch (error) {
    if (error instanceof EnvError) return error
  }
  throw new Error('These variables were accepted.')
}

describe('the environment', () => {
  it('needs no variable at all', () => {
    expect(readEnv({})).toMatchObject({
      PORT: 3000,
      DATA_DIR: 'data',
      MEDIA_DIR: 'media',
      TRUST_PROXY: 0,
      CORS_ORIGINS: [],
      LOG_LEVEL: 'info',
    })
  })

  it('counts an empty variable as unset', () => {
    expect(readEnv({ PORT: ' ', DATABASE_URL: '' })).toMatchObject({ PORT: 3000 })
  })

  it('lists every wrong variable at once, one line each', () => {
    const { message } = errorOf({
      PORT: '99999',
      SERVER_URL: 'example.org',
      TRUST_PROXY: 'yes',
      LOG_LEVEL: 'loud',
    })

    const names = message.split('\n').map((line) => line.split(' ')[0])
    expect(names).toEqual(['PORT', 'SERVER_URL', 'TRUST_PROXY', 'LOG_LEVEL'])
  })

  it('asks for a secret as soon as MongoDB is used', () => {
    expect(errorOf({ DATABASE_URL: 'mongodb://localhost/x' }).message).toContain('PAYLOAD_SECRET is required')
  })

  it.each([
    [{ OWNER_EMAIL: 'jo@example.org' }, 'OWNER_PASSWORD'],
    [{ OWNER_PASSWORD: 'three calm words' }, 'OWNER_EMAIL'],
  ])('asks for both halves of the first owner (%j)', (source, missing) => {
    expect(errorOf(source).problems.map(({ name }) => name)).toEqual([missing])
  })

  it('refuses a public address with a path', () => {
    expect(errorOf({ SERVER_URL: 'https://example.org/cms' }).message).toContain('SERVER_URL')
  })

  it('can be read without the variables that are wrong', () => {
    expect(readEnvWithout(['PORT'], { PORT: 'abc', LOG_LEVEL: 'warn' })).toMatchObject({
      PORT: 3000,
      LOG_LEVEL: 'warn',
    })
  })
})

describe('.env.example', () => {
  const example = readFileSync('.env.example', 'utf8')
  const lines = [...example.matchAll(/^(?:# )?([A-Z0-9_]+)=(.*)$/gm)]

  it('names every variable, and besides them only those of docker compose', () => {
    const schema = readFileSync('src/envSchema.ts', 'utf8')
    const variables = [...schema.matchAll(/^ {2}([A-Z0-9_]+): /gm)].map(([, name]) => name)
    const setByOthers = ['NODE_ENV', 'NEXT_PHASE']
    const ofCompose = ['MONGODB_PASSWORD', 'MONGODB_ROOT_PASSWORD', 'PUBLISH_ON']

    const named = lines.map(([, name]) => name)

    expect(named.sort()).toEqual(
      [...variables.filter((name) => !setByOthers.includes(String(name))), ...ofCompose].sort(),
    )
  })

  it('gives examples that the server accepts', () => {
    const values = lines.map(([, name, value]) => [name, String(value).replace(/^"(.*)"$/, '$1')])

    expect(() => readEnv({ ...Object.fromEntries(values), PAYLOAD_SECRET: 'x'.repeat(32) })).not.toThrow()
  })
})

it('a MongoDB replica set may be named with several hosts', () => {
  const DATABASE_URL = 'mongodb://a:27017,b:27017,c:27017/stillpoint?replicaSet=rs0'
  const PAYLOAD_SECRET = 'a secret that is long enough for this'

  expect(readEnv({ DATABASE_URL, PAYLOAD_SECRET }).DATABASE_URL).toBe(DATABASE_URL)
})

it('takes a key for DKIM in one line, and only together with its domain and selector', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const key = { DKIM_PRIVATE_KEY: pem.replaceAll('\n', '\\n') }

  expect(readEnv({ ...key, DKIM_DOMAIN: 'example.org', DKIM_SELECTOR: 'mail' }).DKIM_PRIVATE_KEY).toBe(pem)
  expect(errorOf(key).message).toBe(
    [
      'DKIM_DOMAIN is required with the other two of DKIM_DOMAIN, DKIM_SELECTOR, DKIM_PRIVATE_KEY',
      'DKIM_SELECTOR is required with the other two of DKIM_DOMAIN, DKIM_SELECTOR, DKIM_PRIVATE_KEY',
    ].join('\n'),
  )
})

const ed25519 = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

it.each([
  ['a word', 'secret'],
  ['a key that mails can’t be signed with', ed25519],
])('refuses %s as a key for DKIM', (_, DKIM_PRIVATE_KEY) => {
  const { message } = errorOf({ DKIM_DOMAIN: 'example.org', DKIM_SELECTOR: 'mail', DKIM_PRIVATE_KEY })

  expect(message).toMatch(/^DKIM_PRIVATE_KEY must be a private RSA key/)
})
