import { randomUUID } from 'node:crypto'
import { inTime } from './inTime'
import { holdMs, leaseMs, type Registry } from './registry'

// Each process is a field of one hash: what it has followed, its commits under way, when its lease ends (Redis's time).
// A Redis that lost all begins with a revision above every one before, for there is no change a millisecond; one that
// lost the latest (a copy that took over) is told again by whoever waits for it.
const prologue = `
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local processes, id = KEYS[2], ARGV[1]
local function read(value)
  local followed, committing, ends = string.match(value, '(%d+):(%d+):(%d+)')
  return tonumber(followed), tonumber(committing), tonumber(ends)
end
local function write(followed, committing, ends)
  redis.call('HSET', processes, id, string.format('%d:%d:%d', followed, committing, ends))
end
local own = redis.call('HGET', processes, id)
redis.call('SET', KEYS[1], now, 'NX')
`

const scripts = {
  renew: `${prologue}
    write(tonumber(ARGV[2]), tonumber(ARGV[3]), now + tonumber(ARGV[4]))
    return 0`,
  count: `${prologue}
    if own then
      local followed, committing, ends = read(own)
      write(followed, math.max(0, committing + tonumber(ARGV[2])), ends)
    end
    return redis.call('INCR', KEYS[1])`,
  look: `${prologue}
    local sum = 0
    for _, value in ipairs(redis.call('HVALS', processes)) do
      local _, committing, ends = read(value)
      if ends > now then sum = sum + committing end
    end
    return { tonumber(redis.call('GET', KEYS[1])), sum }`,
  slowest: `${prologue}
    if tonumber(redis.call('GET', KEYS[1])) < tonumber(ARGV[2]) then redis.call('SET', KEYS[1], ARGV[2]) end
    local entries, slowest = redis.call('HGETALL', processes), -1
    for index = 1, #entries, 2 do
      local followed, _, ends = read(entries[index + 1])
      if ends <= now then redis.call('HDEL', processes, entries[index])
      elseif entries[index] ~= id and (slowest < 0 or followed < slowest) then slowest = followed end
    end
    return slowest`,
}

const hold = 'stillpoint:hold'

/** Processes with a Redis in common meet there, by its clock. Waits a moment for it, and connects again after a break. */
export const redisRegistry = async (url: string, onError: (error: unknown) => void): Promise<Registry> => {
  const id = randomUUID()
  // Loaded where there is a Redis.
  const { createClient } = await import('@redis/client')
  const client = createClient({ url, disableOfflineQueue: true, socket: { connectTimeout: 2000 } })
  client.on('error', onError)
  await inTime(client.connect()).catch(onError)

  const run = (script: keyof typeof scripts, ...values: (string | number)[]) =>
    client.eval(scripts[script], {
      keys: ['stillpoint:revision', 'stillpoint:processes'],
      arguments: [id, ...values.map(String)],
    })
  return {
    renew: async ({ followed, committing }) => {
      await run('renew', followed, committing, leaseMs)
    },
    count: async (commits) => Number(await run('count', commits)),
    look: async () => {
      const [revision, committing] = (await run('look')) as [number, number]
      return { revision, committing }
    },
    isFollowed: async (revision) => {
      const slowest = Number(await run('slowest', revision))
      return slowest < 0 || slowest >= revision
    },
    hold: async () => {
      await client.set(hold, '1', { expiration: { type: 'PX', value: holdMs } })
    },
    isHeld: async () => (await client.exists(hold)) > 0,
    leave: async () => {
      if (client.isReady) await client.hDel('stillpoint:processes', id)
      client.destroy()
    },
  }
}
