import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import { spawnServer, startServer, type TestServer } from '../helpers/server'

const env = {
  SAMPLE_CONTENT: 'true',
  OWNER_EMAIL: 'owner@example.org',
  OWNER_PASSWORD: 'three calm words together',
}

/** Everything that the public may read, without what differs by chance. */
const contentOf = async ({ url }: TestServer) => {
  const paths = ['services', 'contraindications', 'faqs', 'practitioners', 'pages', 'media', 'forms']
  const globals = ['globals/site', 'globals/contact-details', 'globals/newsletter-settings']
  const entries = [
    ...paths.map((name) => `${name}?limit=100&locale=all`),
    ...globals.map((name) => `${name}?locale=all`),
  ]
  const texts = await Promise.all(
    entries.map(async (entry) => (await fetch(`${url}/api/${entry}&depth=0`)).text()),
  )
  const chance =
    /"[0-9a-f]{8}-[0-9a-f-]{27}"|"[0-9a-f]{24}"|"\d{4}-\d\d-\d\dT[^"]+"|"_order":"[^"]*"|localhost:\d+/g
  return texts.map((text) => text.replace(chance, '…'))
}

test('kill -9 at any moment of the first start ends in the same good state after another start', async () => {
  const undisturbed = await startServer({ env })
  const expected = await contentOf(undisturbed)
  const media = (await readdir(path.join(undisturbed.folder, 'media'))).sort()
  await undisturbed.stop()

  let { folder } = undisturbed
  for (const moments of [
    [600, 900, 1300],
    [1600, 2000, 2500],
    [3000, 3600, 4400],
  ]) {
    const first = await spawnServer({ env })
    folder = first.folder
    for (const [index, moment] of moments.entries()) {
      const victim = index === 0 ? first : await spawnServer({ folder, env })
      await Promise.race([wait(moment), victim.ended])
      victim.child.kill('SIGKILL')
      await victim.ended
    }
    const survivor = await startServer({ folder, env })
    const content = await contentOf(survivor)
    const { token } = await login(survivor)
    await survivor.stop()

    expect(content).toEqual(expected)
    expect(token).toContain('payload-token=')
    expect((await readdir(path.join(folder, 'media'))).sort()).toEqual(media)
    expect(await integrityOf(folder)).toBe('ok')
  }
}, 240_000)

const login = async ({ url }: TestServer) => {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: env.OWNER_EMAIL, password: env.OWNER_PASSWORD }),
  })
  return { token: response.headers.get('set-cookie') }
}

const integrityOf = async (folder: string) => {
  const client = createClient({ url: `file:${path.join(folder, 'data/stillpoint.sqlite')}` })
  const { rows } = await client.execute('pragma integrity_check')
  client.close()
  return rows[0]?.integrity_check
}
