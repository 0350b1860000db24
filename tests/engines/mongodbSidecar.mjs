// Runs the MongoDB engine in a process of its own, and lets drivers reach it by TCP on the loopback address.
// Usage: node mongodbSidecar.mjs <package folder> <data folder>. Prints its address, ends with its standard input.
import { createRequire } from 'node:module'
import { connect, createServer } from 'node:net'

const [packageFolder, dataFolder] = process.argv.slice(2)
const { open } = createRequire(import.meta.url)(packageFolder)
const engine = await open(dataFolder)
const socket = decodeURIComponent(/mongodb:\/\/([^/?]+)/.exec(engine.uri)[1])

const opMsg = 2013
const bsonStart = 21
// The BSON document { ok: 1.0 }.
const okDocument = Buffer.from([17, 0, 0, 0, 1, 0x6f, 0x6b, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0])

const commandOf = (message) => {
  if (message.readInt32LE(12) !== opMsg) return ''
  const name = message.subarray(bsonStart + 5, message.indexOf(0, bsonStart + 5))
  return name.toString('latin1')
}

const okAnswer = (message) => {
  const answer = Buffer.alloc(bsonStart + okDocument.length)
  answer.writeInt32LE(answer.length, 0)
  answer.writeInt32LE(message.readInt32LE(4), 8)
  answer.writeInt32LE(opMsg, 12)
  okDocument.copy(answer, bsonStart)
  return answer
}

const server = createServer((client) => {
  const upstream = connect(socket)
  let pending = Buffer.alloc(0)
  client.on('data', (chunk) => {
    pending = Buffer.concat([pending, chunk])
    while (pending.length >= 4 && pending.length >= pending.readInt32LE(0)) {
      const message = pending.subarray(0, pending.readInt32LE(0))
      pending = pending.subarray(message.length)
      // This one command makes the engine crash.
      if (commandOf(message) === 'endSessions') client.write(okAnswer(message))
      else upstream.write(message)
    }
  })
  upstream.on('data', (chunk) => client.write(chunk))
  for (const [one, other] of [
    [client, upstream],
    [upstream, client],
  ]) {
    one.on('error', () => other.destroy())
    one.on('close', () => other.destroy())
  }
})

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`mongodb://127.0.0.1:${server.address().port}/?directConnection=true\n`)
})
process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
