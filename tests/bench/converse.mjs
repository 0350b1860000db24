import { connect } from 'node:net'
import { createAnswerReader } from './answerReader.mjs'

const patienceMs = 60_000
const readBytes = 256 * 1024

/**
 * Asks on one connection, the next as soon as the last is answered, until `nextMessage` gives undefined. It reads the
 * socket itself: autocannon makes a string of every body, which on 50 kB answers halves what a bare server seems to do.
 * Rejects when the connection breaks or stays silent.
 */
export const converse = ({ port, nextMessage, onAnswer }) =>
  new Promise((resolve, reject) => {
    const read = createAnswerReader()
    let askedAt = 0
    const ask = () => {
      const message = nextMessage()
      if (message === undefined) {
        resolve()
        socket.destroy()
        return
      }
      askedAt = performance.now()
      socket.write(message)
    }
    const hear = (length, buffer) => {
      const status = read(buffer.subarray(0, length))
      if (status === null) return true
      onAnswer(status, performance.now() - askedAt)
      ask()
      return true
    }
    const socket = connect({
      host: '127.0.0.1',
      port,
      noDelay: true,
      onread: { buffer: Buffer.allocUnsafe(readBytes), callback: hear },
    })
    socket.setTimeout(patienceMs, () => socket.destroy())
    socket.on('connect', ask)
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('The connection was closed.')))
  })
