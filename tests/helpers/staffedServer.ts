import type { CollectionSlug, RequiredDataFromCollectionSlug } from 'payload'
import type { Visitor } from './browser'
import { pictureFile } from './builders'
import { login, theirPassword } from './people'
import { type ServerOptions, startServer, type TestServer } from './server'

export type StaffedServer = TestServer & {
  /** Adds a document as the owner and answers its id. */
  add: <Slug extends CollectionSlug>(
    slug: Slug,
    data: RequiredDataFromCollectionSlug<Slug>,
  ) => Promise<string>
  /** Changes a document (`services/<id>`) or settings (`globals/site`) as the owner. */
  change: (path: string, data: object) => Promise<void>
  /** Adds a grey picture as the owner and answers its id. */
  addPicture: () => Promise<string>
}

export const emailOf = (role: 'owner' | 'editor' | 'desk') => `${role}@example.org`

/** The built server with an owner, an editor and somebody at the front desk. */
export const startStaffedServer = async ({ env, ...options }: ServerOptions = {}): Promise<StaffedServer> => {
  const server = await startServer({
    ...options,
    env: { OWNER_EMAIL: emailOf('owner'), OWNER_PASSWORD: theirPassword, ...env },
  })
  const { token } = await login(server.url, { email: emailOf('owner'), password: theirPassword })
  const send = async (path: string, init: RequestInit) => {
    const headers = { ...init.headers, authorization: `JWT ${token}` }
    const response = await fetch(`${server.url}/api/${path}`, { method: 'POST', ...init, headers })
    const body = (await response.json()) as { doc?: { id: string } }
    if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${JSON.stringify(body)}`)
    return body
  }
  const post = async (path: string, init: RequestInit): Promise<string> => {
    const { doc } = await send(path, init)
    if (!doc) throw new Error(`${path} was answered without a document`)
    return doc.id
  }
  const json = (data: object) => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  })
  const add: StaffedServer['add'] = (slug, data) => post(slug, json(data))
  const change: StaffedServer['change'] = async (path, data) => {
    await send(path, { ...json(data), method: path.startsWith('globals/') ? 'POST' : 'PATCH' })
  }
  const addPicture = async () => {
    const { data, mimetype, name } = await pictureFile()
    const form = new FormData()
    form.append('file', new File([new Uint8Array(data)], name, { type: mimetype }))
    form.append('_payload', JSON.stringify({ alt: 'A grey picture' }))
    return post('media', { body: form })
  }
  for (const role of ['editor', 'desk'] as const)
    await add('users', { name: role, email: emailOf(role), password: theirPassword, role })
  return { ...server, add, change, addPicture }
}

/** Logs a visitor in without the form. */
export const logIn = async ({ context }: Visitor, { url }: TestServer, role: 'owner' | 'editor' | 'desk') => {
  await context.request.post(`${url}/api/users/login`, {
    data: { email: emailOf(role), password: theirPassword },
  })
}
