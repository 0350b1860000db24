import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { MongoNetworkError } from 'mongodb'
import { SturdyConnection } from './sturdyConnection'

let server: Server
let near: Socket
let far: Socket
let connection: SturdyConnection

beforeEach(async () => {
  server = createServer((socket) => {
    far = socket
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  near = connect(Number(Object(address).port), '127.0.0.1')
  await Promise.all([once(near, 'connect'), once(server, 'connection')])
  connection = new SturdyConnection(near, { hostAddress: 'the server', generation: 0, id: 1 })
})

afterEach(() => {
  connection.destroy()
  far.destroy()
  server.close()
})

const hello = () => connection.command({ db: 'admin' }, { hello: 1 }, {})

test('a command on a socket that has just gone ends with the driver’s network error', async () => {
  near.destroy()

  await expect(hello()).rejects.toThrow(MongoNetworkError)
})

test('so does one that waits for its answer when the server goes', async () => {
  const answer = hello()
  far.once('data', () => far.destroy())

  await expect(answer).rejects.toThrow(MongoNetworkError)
})

test('so does one that is written after the server has said goodbye', async () => {
  far.end()
  await once(near, 'end')

  await expect(hello()).rejects.toThrow(MongoNetworkError)
})

test('a command that is answered leaves no listener behind', async () => {
  const before = connection.listenerCount('close')
  far.once('data', (command) => far.write(okTo(command)))

  await expect(hello()).resolves.toMatchObject({ ok: 1 })
  expect(connection.listenerCount('close')).toBe(before)
})

/** The answer { ok: 1.0 } to a command (OP_MSG of MongoDB’s wire protocol). */
const okTo = (command: Buffer): Buffer => {
  const document = Buffer.from([17, 0, 0, 0, 1, 0x6f, 0x6b, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0])
  const head = Buffer.alloc(21)
  head.writeInt32LE(head.length + document.length, 0)
  head.writeInt32LE(command.readInt32LE(4), 8)
  head.writeInt32LE(2013, 12)
  return Buffer.concat([head, document])
}
