import { setTimeout as wait } from 'node:timers/promises'
import { usageOf } from '../bench/usage.mjs'
import { addressOf } from '../smtp/sink.mjs'
import { imported } from './importProof.mjs'
import { addressesIn, progressOf, sendIssue, setStage, untilSent, waitFor } from './stage.mjs'

const connections = 5
const second = 1000
/** How late a kill may come, in seconds. */
const latestKill = 1.2

const fastest = 1000
const fast = { NEWSLETTER_RATE: String(fastest), NEWSLETTER_CONNECTIONS: String(connections) }

/** Numbers from 0 to 1, the same in every run. */
const chance = (seed) => () => {
  seed = (seed * 16807) % 2147483647
  return seed / 2147483647
}

/**
 * Promise 1: a server that is killed at random moments loses nobody in silence, and nobody gets two. `secondsPerKill`: how
 * long the mailing is under way for each kill, so that something is left to send on a busy machine as well.
 */
const kills = async ({ recipients, kills: wanted, secondsPerKill, databaseUrl, servers = 1 }) => {
  const random = chance(20261128)
  const rate = Math.ceil(recipients / (wanted * secondsPerKill))
  const stage = await setStage({
    recipients,
    databaseUrl,
    behaviour: { reject: 3 },
    env: { ...fast, NEWSLETTER_RATE: String(rate) },
  })
  const { sink, database } = stage
  const running = [stage.first]
  while (running.length < servers) running.push(await stage.start())
  const issue = await sendIssue(running[0], { database, recipients })
  const isSent = async () => (await progressOf(running[0], issue)).state === 'sent'
  const another = (accepted) =>
    waitFor('Another mail', async () => (await sink.ask('counts')).accepted > accepted || isSent(), 120)
  let slowestMs = 0
  let killed = 0
  while (killed < wanted) {
    await another((await sink.ask('counts')).accepted)
    if (await isSent()) break
    await wait(random() * latestKill * second)
    const victim = running.shift()
    await victim.kill()
    killed += 1
    const { accepted } = await sink.ask('counts')
    const began = performance.now()
    running.push(await stage.start())
    await another(accepted)
    slowestMs = Math.max(slowestMs, performance.now() - began)
  }
  const { counts } = await untilSent(running[0], issue)
  const unknown = await addressesIn(running[0], issue, 'unknown')
  const [seen, known] = [await sink.ask('addresses'), await sink.ask('counts')]
  await Promise.all(running.map(({ stop }) => stop()))
  const reached = new Set([...seen.accepted, ...unknown, ...seen.rejected])
  const lost = numbersTo(recipients).filter((number) => !reached.has(addressOf(number)))
  return {
    figures: [
      ['kills', `${killed} of ${wanted}`],
      ['got two', known.twice],
      ['lost in silence', lost.length],
      ['unknown', `${unknown.length} of ${killed * connections} at most`],
      ['goes on after', `${(slowestMs / second).toFixed(1)} s`],
    ],
    isKept:
      known.twice === 0 &&
      lost.length === 0 &&
      counts.total - counts.accepted - counts.rejected === unknown.length &&
      counts.total === recipients &&
      killed === wanted &&
      unknown.length <= killed * connections &&
      slowestMs < 60 * second,
  }
}

const numbersTo = (count) => Array.from({ length: count }, (_, index) => index + 1)

/** Promise 2: what is counted is what the server says, and whoever accepted an issue never gets it again. */
const counting = async ({ recipients, databaseUrl }) => {
  const behaviour = { reject: 3, defer: 5, drop: 1 }
  const { sink, database, first: server } = await setStage({ recipients, databaseUrl, behaviour, env: fast })
  const issue = await sendIssue(server, { database, recipients })
  const { counts } = await untilSent(server, issue)
  const [known, seen] = [await sink.ask('counts'), await sink.ask('addresses')]
  const [unknown, rejected] = [
    await addressesIn(server, issue, 'unknown'),
    await addressesIn(server, issue, 'rejected'),
  ]
  await server.api.post(`/newsletters/${issue}/send`, {
    recipients: counts.unknown + counts.rejected,
    again: ['unknown', 'rejected'],
  })
  await database.skipUndo(issue)
  await waitFor('The second round', async () => (await progressOf(server, issue)).counts.unknown === 0)
  const again = await untilSent(server, issue)
  const after = await sink.ask('counts')
  await server.stop()
  const same = (some, others) => JSON.stringify(some) === JSON.stringify(others)
  const mailedAgain = after.accepted - known.accepted - seen.unanswered.length
  return {
    figures: [
      ['accepted', `${counts.accepted} (server: ${known.accepted})`],
      ['rejected', `${counts.rejected} (server: ${known.rejected})`],
      ['unknown', `${counts.unknown} (server: ${known.unanswered})`],
      ['put off, then accepted', known.deferred],
      ['accepted twice', mailedAgain],
    ],
    isKept:
      counts.accepted === known.accepted &&
      known.deferred > 0 &&
      same(unknown, seen.unanswered) &&
      same(rejected, seen.rejected) &&
      again.counts.unknown === 0 &&
      mailedAgain === 0,
  }
}

/** Promise 10: the pace holds, over a kill as well, at a server that refuses more. */
const pace = async ({ recipients, least, databaseUrl }) => {
  const stage = await setStage({
    recipients,
    databaseUrl,
    behaviour: { mostPerSecond: 14 },
    env: { ...fast, NEWSLETTER_RATE: '13' },
  })
  const { sink, database } = stage
  const issue = await sendIssue(stage.first, { database, recipients })
  await waitFor('A third', async () => (await sink.ask('counts')).accepted > recipients / 3)
  await stage.first.kill()
  const before = await sink.ask('times')
  const server = await stage.start()
  const { counts } = await untilSent(server, issue, 3600)
  const [times, known] = [await sink.ask('times'), await sink.ask('counts')]
  await server.stop()
  // Nothing was sent between the two. Whomever the server put off waits for a time of its own, and comes last.
  const after = times.slice(before.length, times.length - known.tooFast)
  const rates = [before, after].map(rateOf)
  return {
    figures: [
      ['mails a second', rates.map((rate) => rate.toFixed(1)).join(' and ')],
      ['too fast for the server', known.tooFast],
      ['accepted', counts.accepted],
      ['unknown', counts.unknown],
      ['got two', known.twice],
    ],
    isKept:
      rates.every((rate) => rate >= least && rate <= 14) &&
      counts.accepted + counts.unknown === recipients &&
      counts.unknown <= connections &&
      known.twice === 0,
  }
}

/** Mails a second from the first to the last, every pause counted. */
const rateOf = (times) => (times.length - 1) / ((times.at(-1) - times[0]) / second)

/** A stop lets what is being handed over end: nobody is unknown afterwards. */
const stopped = async ({ recipients, databaseUrl }) => {
  const behaviour = { slowness: 5000 }
  const stage = await setStage({ recipients, databaseUrl, behaviour, env: fast })
  const issue = await sendIssue(stage.first, { database: stage.database, recipients })
  await waitFor('The first mail', async () => (await progressOf(stage.first, issue)).counts.handed > 0)
  await stage.first.stop()
  const server = await stage.start()
  const { counts } = await untilSent(server, issue)
  const { twice } = await stage.sink.ask('counts')
  await server.stop()
  return {
    figures: [
      ['accepted', counts.accepted],
      ['unknown', counts.unknown],
      ['got two', twice],
    ],
    isKept: counts.accepted === recipients && twice === 0,
  }
}

/** Two processes on one database send one issue together. */
const together = (options) => kills({ ...options, servers: 2 })

/** Very many recipients: memory stays flat, and the rate does not fall. */
const many = async ({ recipients, steadiness, databaseUrl }) => {
  const env = { ...fast, NEWSLETTER_CONNECTIONS: '20' }
  const { sink, database, first: server } = await setStage({ recipients, databaseUrl, env })
  let mostMB = 0
  const watch = setInterval(() => {
    mostMB = Math.max(mostMB, usageOf(server.pid)?.residentMB ?? 0)
  }, second)
  try {
    const issue = await sendIssue(server, { database, recipients })
    const { counts } = await untilSent(server, issue, 3600)
    const times = await sink.ask('times')
    const known = await sink.ask('counts')
    const tenth = Math.floor(times.length / 10)
    const [firstRate, lastRate] = [times.slice(0, tenth), times.slice(-tenth)].map(rateOf)
    return {
      figures: [
        ['accepted', counts.accepted],
        ['most memory', `${Math.round(mostMB)} MB`],
        ['mails a second, first tenth', Math.round(firstRate)],
        ['mails a second, last tenth', Math.round(lastRate)],
        ['got two', known.twice],
      ],
      isKept:
        counts.accepted === recipients &&
        known.twice === 0 &&
        mostMB < 400 &&
        // The first mails may go faster than the pace, for the quiet before them.
        lastRate >= steadiness * Math.min(firstRate, fastest),
    }
  } finally {
    clearInterval(watch)
    await server.stop()
  }
}

/** Each proof, with how many recipients it has by itself and when there is little time. */
export const proofs = {
  kills: {
    title: 'Killed at random moments',
    run: kills,
    full: { recipients: 10_000, kills: 25, secondsPerKill: 4 },
    quick: { recipients: 400, kills: 3, secondsPerKill: 4 },
  },
  counting: {
    title: 'Rejected, put off, dropped',
    run: counting,
    full: { recipients: 10_000 },
    quick: { recipients: 200 },
  },
  pace: {
    title: 'At most 14 a second',
    run: pace,
    full: { recipients: 10_000, least: 12 },
    // So many that something is left to send until what the killed process had leased is free again.
    quick: { recipients: 450, least: 10 },
  },
  stopped: {
    title: 'Stopped in the middle',
    run: stopped,
    full: { recipients: 40 },
    quick: { recipients: 10 },
  },
  together: {
    title: 'Two processes together',
    run: together,
    // The other process goes on while one is started anew.
    full: { recipients: 5000, kills: 2, secondsPerKill: 15 },
    quick: { recipients: 400, kills: 2, secondsPerKill: 15 },
    isForTwo: true,
  },
  imported: {
    title: 'An import that is killed',
    run: imported,
    full: { recipients: 100_000, kills: 5 },
    quick: { recipients: 3000, kills: 1 },
  },
  many: {
    title: 'Very many',
    run: many,
    full: { recipients: 100_000, steadiness: 0.9 },
    // A few seconds are no measure of how steady it is.
    quick: { recipients: 2000, steadiness: 0.5 },
  },
}
