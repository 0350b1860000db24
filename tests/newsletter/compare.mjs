import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { addressOf } from '../smtp/sink.mjs'
import { sendIssue, setStage, untilSent } from './stage.mjs'

/** Mails a second of a built server and of nodemailer’s bare pool: the same messages to the same server, one after the other. */
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
  const issue = await sendIssue(server, { database, recipients })
  await untilSent(server, issue)
  const ours = rateOf(await sink.ask('times'))
  const raw = await sink.ask('message', addressOf(1))
  await server.stop()
  await sink.ask('forget')
  await sendBare({
    port: sink.port,
    connections,
    messages: [{ raw, address: addressOf(1), count: recipients }],
  })
  const bare = rateOf(await sink.ask('times'))
  await sink.stop()
  return { connections, recipients, ours, bare, ratio: ours / bare, bytes: raw.length }
}

const rateOf = (times) => (times.length - 1) / ((times.at(-1) - times[0]) / 1000)

const sendBare = async (task) => {
  const child = fork(fileURLToPath(new URL('./barePool.mjs', import.meta.url)), {
    env: { PATH: process.env.PATH, TASK: JSON.stringify(task) },
  })
  await once(child, 'exit')
}
