import { expect, test } from '@jest/globals'
import { builders } from '../helpers/builders'
import { login, theirPassword } from '../helpers/people'
import { startServer, type TestServer, until } from '../helpers/server'
import { emailOf, startStaffedServer } from '../helpers/staffedServer'

const inSeconds = (seconds: number) => new Date(Date.now() + 1000 * seconds)

const isPublic = async ({ url }: TestServer, id: string) => (await fetch(`${url}/api/services/${id}`)).ok

const isPast = (moment: Date) => () => Date.now() > moment.getTime()

/** How often a service was published, by its versions. */
const timesPublished = async ({ url }: TestServer, id: string) => {
  const { token } = await login(url, { email: emailOf('owner'), password: theirPassword })
  const query = `where[parent][equals]=${id}&where[version._status][equals]=published`
  const headers = { authorization: `JWT ${token}` }
  const response = await fetch(`${url}/api/services/versions?${query}`, { headers })
  return ((await response.json()) as { totalDocs: number }).totalDocs
}

test('what is planned is published on time, and once after a kill -9 by whichever server starts first', async () => {
  const first = await startStaffedServer()
  const addPlan = async (dueAt: Date) => {
    const data = { ...builders.services('Calm'), _status: 'draft' as const }
    const id = await first.add('services', data)
    await first.add('scheduled-changes', {
      document: { relationTo: 'services', value: id },
      action: 'publish',
      dueAt: dueAt.toISOString(),
      state: 'waiting',
    })
    return id
  }

  const dueAt = inSeconds(2)
  const onTime = await addPlan(dueAt)
  await until(() => isPublic(first, onTime))
  const delayMs = Date.now() - dueAt.getTime()
  const missedAt = inSeconds(1.5)
  const missed = await addPlan(missedAt)
  first.child.kill('SIGKILL')
  await first.ended
  await until(isPast(missedAt))
  const servers = await Promise.all([1, 2].map(() => startServer({ folder: first.folder })))
  const [one] = servers
  if (!one) throw new Error('No server started.')
  await until(() => isPublic(one, missed))

  expect(delayMs).toBeLessThan(5000)
  expect(await timesPublished(one, onTime)).toBe(1)
  expect(await timesPublished(one, missed)).toBe(1)
  await Promise.all(servers.map((server) => server.stop()))
})
