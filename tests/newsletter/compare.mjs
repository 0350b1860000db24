import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { median } from '../bench/statistics.mjs'
import { addressOf } from '../smtp/sink.mjs'
import { sendIssue, setStage, untilSent } from './stage.mjs'

/** One issue for each quarter of a year. */
const rounds = 4

/**
 * Mails a second of a built server and of nodemailer’s bare pool: the same messages to the same server, by turns. The
 * ratio is the median of those of turns next to each other.
 */
export const compare = async ({ recipients, connections, databaseUrl }) => {
  const {
    sink,
    database,
    first: server,
  } = await setStage({
    recipients,
    databaseUrl,
    behaviour: { keep: true },
    env: { NEWSLETTER_RATE: '10000', NEWSLETTER_CONNECTIONS: String(connections) },
  })
  const rates = { ours: [], bare: [] }
  let raw = ''
  for (let round = 0; round < rounds; round += 1) {
    const issue = await sendIssue(server, { database, recipients, quarter: round + 1 })
    await untilSent(server, issue)
    rates.ours.push(rateOf(await sink.ask('times')))
    raw = await sink.ask('message', addressOf(1))
    await sink.ask('forget')
    const message = { raw, address: addressOf(1), count: recipients }
    await sendBare({ port: sink.port, connections, messages: [message] })
    rates.bare.push(rateOf(await sink.ask('times')))
    await sink.ask('forget')
  }
  await server.stop()
  await sink.stop()
  const ratios = rates.ours.map((rate, round) => rate / rates.bare[round])
  return {
    connections,
    ours: median(rates.ours),
    bare: median(rates.bare),
    ratio: median(ratios),
    noise: { lowest: Math.min(...ratios), highest: Math.max(...ratios) },
    bytes: raw.length,
  }
}

const rateOf = (times) => (times.length - 1) / ((times.at(-1) - times[0]) / 1000)

const sendBare = async (task) => {
  const child = fork(fileURLToPath(new URL('./barePool.mjs', import.meta.url)), {
    env: { PATH: process.env.PATH, TASK: JSON.stringify(task) },
  })
  await once(child, 'exit')
}
