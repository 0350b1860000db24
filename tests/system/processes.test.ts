import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { redisServer } from '../engines/engines.mjs'
import { startRedis } from '../engines/redis.mjs'
import { builders } from '../helpers/builders'
import { login, theirPassword } from '../helpers/people'
import { startServer, type TestServer, until } from '../helpers/server'
import { emailOf, type StaffedServer, startStaffedServer } from '../helpers/staffedServer'

/** A lease, and what a busy machine adds to it. */
const patienceMs = 9000

/** Two processes on one database, and the question that both of them give. */
const startTwo = async (env: Record<string, string>) => {
  const one = await startStaffedServer({ env })
  const two = await startServer({ folder: one.folder, env: { SERVER_URL: one.url, ...env } })
  const { token } = await login(one.url, { email: emailOf('editor'), password: theirPassword })
  const id = await one.add('faqs', builders.faqs('Does it hurt?'))

  const ask = async ({ url }: TestServer) => {
    const response = await fetch(`${url}/api/faqs/${id}`)
    const { question } = (await response.json()) as { question: string }
    return { question, isHit: response.headers.get('cache-status') === 'Stillpoint; hit' }
  }
  const change = async (question: string) => {
    const began = performance.now()
    const response = await fetch(`${one.url}/api/faqs/${id}`, {
      method: 'PATCH',
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ question }),
    })
    expect(response.status).toBe(200)
    return performance.now() - began
  }
  const isStored = async (server: TestServer) => {
    await ask(server)
    return (await ask(server)).isHit
  }
  const bothStored = () => until(async () => (await isStored(one)) && (await isStored(two)))
  return { one, two, ask, change, bothStored }
}

describe('of two processes', () => {
  let pair: Awaited<ReturnType<typeof startTwo>>

  beforeAll(async () => {
    pair = await startTwo({})
  })
  afterAll(async () => {
    await pair.one.stop()
  })

  test('one that is stopped for a while gives nothing old when it goes on', async () => {
    const { two, ask, change, bothStored } = pair
    await bothStored()

    two.child.kill('SIGSTOP')
    const took = await change('While the other was stopped')
    const waiting = Array.from({ length: 50 }, () => ask(two))
    two.child.kill('SIGCONT')
    const answers = await Promise.all(waiting)

    expect(took).toBeLessThan(patienceMs)
    expect(new Set(answers.map(({ question }) => question))).toEqual(new Set(['While the other was stopped']))
  })

  test('one that is killed keeps no change waiting for long', async () => {
    const { one, two, ask, change, bothStored } = pair
    await bothStored()

    two.child.kill('SIGKILL')
    const took = await change('After the other was killed')

    expect(took).toBeLessThan(patienceMs)
    expect((await ask(one)).question).toBe('After the other was killed')
    expect(await change('And again')).toBeLessThan(patienceMs / 2)
  })
})

const describeWithRedis = redisServer ? describe : describe.skip

describeWithRedis('while Redis is away', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>
  let pair: { one: StaffedServer } & Awaited<ReturnType<typeof startTwo>>

  beforeAll(async () => {
    redis = await startRedis()
    pair = await startTwo({ REDIS_URL: redis.url })
  })
  afterAll(async () => {
    await Promise.all([pair.one.stop(), pair.two.stop()])
    await redis.stop()
  })

  const leave: Record<string, () => Promise<void>> = {
    killed: () => redis.stop(),
    stopped: async () => {
      redis.child.kill('SIGSTOP')
    },
  }
  const comeBack: Record<string, () => Promise<void>> = {
    killed: async () => {
      redis = await startRedis({ port: redis.port })
    },
    stopped: async () => {
      redis.child.kill('SIGCONT')
    },
  }

  test.each(['killed', 'stopped'])('(%s) changes are made, and nothing is given from memory', async (how) => {
    const { one, two, ask, change, bothStored } = pair
    await bothStored()

    await leave[how]?.()
    const took = await change(`Redis was ${how}`)
    const answers = await Promise.all([one, two, one, two].map(ask))

    expect(took).toBeLessThan(patienceMs)
    expect(answers).toEqual(answers.map(() => ({ question: `Redis was ${how}`, isHit: false })))
    expect(await change(`Redis is still ${how}`)).toBeLessThan(patienceMs / 2)

    await comeBack[how]?.()
    let round = 0
    await until(async () => {
      round += 1
      await change(`Redis comes back, ${round}`)
      const [first, second] = [await ask(one), await ask(two)]
      expect([first.question, second.question]).toEqual(Array(2).fill(`Redis comes back, ${round}`))
      return (await isGivenFromMemory(ask, one)) && (await isGivenFromMemory(ask, two))
    })
  })
})

const isGivenFromMemory = async (
  ask: (server: TestServer) => Promise<{ isHit: boolean }>,
  server: TestServer,
) => {
  await ask(server)
  return (await ask(server)).isHit
}
