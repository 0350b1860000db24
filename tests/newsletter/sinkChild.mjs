import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { atEnd } from '../bench/leftovers.mjs'

/** A sink in a process of its own. `ask` puts a question to it, or tells it something. */
export const startSinkChild = async (behaviour = {}) => {
  const child = fork(fileURLToPath(new URL('../smtp/sinkProcess.mjs', import.meta.url)), {
    env: { PATH: process.env.PATH, BEHAVIOUR: JSON.stringify(behaviour) },
  })
  const [{ port }] = await once(child, 'message')
  const stop = async () => {
    if (child.exitCode === null && child.connected) child.disconnect()
  }
  atEnd(stop)
  const ask = async (question, told) => {
    child.send({ ask: question, told })
    const [answer] = await once(child, 'message')
    return answer[question]
  }
  return { port, ask, stop }
}
