import type { Payload } from 'payload'
import type { Role } from '../../src/access/roles'
import type { ApiClient } from '../../src/payload-types'
import type { TestPlatform } from './platform'

const password = 'three calm words together'

/** Everyone who may be asking: each role, and those who used to be somebody. */
export const askers = [
  'owner',
  'editor',
  'desk',
  'previewClient',
  'client',
  'anyone',
  'disabled',
  'deleted',
  'revokedClient',
  'expiredClient',
] as const

export type Asker = (typeof askers)[number]

/** The role that each of them must be treated as. */
export const roleOfAsker: Record<Asker, Role> = {
  owner: 'owner',
  editor: 'editor',
  desk: 'desk',
  previewClient: 'previewClient',
  client: 'client',
  anyone: 'anyone',
  disabled: 'anyone',
  deleted: 'anyone',
  revokedClient: 'anyone',
  expiredClient: 'anyone',
}

export type People = Record<Asker, Record<string, string>>

/** Makes one of each and answers the headers that each would send. */
export const introducePeople = async (platform: TestPlatform): Promise<People> => {
  const owner = await loginAs(platform, 'owner')
  const editor = await loginAs(platform, 'editor')
  const desk = await loginAs(platform, 'desk')
  const disabled = await loginAs(platform, 'editor', 'disabled@example.org')
  const deleted = await loginAs(platform, 'owner', 'deleted@example.org')
  const { payload } = platform
  await payload.update({
    collection: 'users',
    where: { email: { equals: 'disabled@example.org' } },
    data: { isDisabled: true },
  })
  await payload.delete({ collection: 'users', where: { email: { equals: 'deleted@example.org' } } })
  return {
    owner,
    editor,
    desk,
    disabled,
    deleted,
    anyone: {},
    client: await keyHeaders(platform, owner, { scope: 'published' }),
    previewClient: await keyHeaders(platform, owner, { scope: 'drafts' }),
    revokedClient: await keyHeaders(platform, owner, { scope: 'drafts', isRevoked: true }),
    expiredClient: await keyHeaders(platform, owner, {
      scope: 'drafts',
      expiresAt: '2020-01-01T00:00:00.000Z',
    }),
  }
}

/** Makes an account and logs it in over HTTP. */
export const loginAs = async (
  { payload, url }: TestPlatform,
  role: 'owner' | 'editor' | 'desk',
  email = `${role}@example.org`,
): Promise<Record<string, string>> => {
  await addUser(payload, role, email)
  const { token } = await login(url, { email, password })
  return { authorization: `JWT ${token}` }
}

export const addUser = (payload: Payload, role: 'owner' | 'editor' | 'desk', email: string) =>
  payload.create({ collection: 'users', data: { name: role, email, password, role, isDisabled: false } })

/** Logs in as a browser does; the token comes in the cookie only. */
export const login = async (url: string, credentials: { email: string; password: string }) => {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(credentials),
  })
  const token = /payload-token=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? ''
  return { response, token }
}

export const theirPassword = password

type Client = Partial<Omit<ApiClient, 'id' | 'collection'>>

/** Makes an API client with a key, and answers the headers that it sends. */
export const addApiClient = async (
  { payload, url }: TestPlatform,
  owner: Record<string, string>,
  client: Client = {},
) => {
  const data = { name: 'Test', scope: 'published' as const, ...client }
  const { id } = await payload.create({ collection: 'api-clients', data })
  const response = await fetch(`${url}/api/api-clients/${id}/key`, { method: 'POST', headers: owner })
  const { key } = (await response.json()) as { key: string }
  return { id, headers: { authorization: `Bearer ${key}` } }
}

const keyHeaders = async (platform: TestPlatform, owner: Record<string, string>, client: Client) =>
  (await addApiClient(platform, owner, client)).headers
