import { type EventEmitter, once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, expect, jest, test } from '@jest/globals'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { receiverCertificate } from '../../../../tests/helpers/receiverCertificate'
import { addressOf, startSink } from '../../../../tests/smtp/sink.mjs'
import { outcomeOf } from '../core/outcomeOf'
import type { Line } from '../core/ports'
import type { Letter } from './letter'
import { smtpMessenger } from './smtpMessenger'

type Behaviour = Parameters<typeof startSink>[0]

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const lineTo = (url: string) => {
  const line = smtpMessenger(url).line()
  closing.unshift(() => line.close())
  return line
}

const connect = async (behaviour: Behaviour = {}, login = '') => {
  const sink = await startSink(behaviour)
  closing.push(sink.stop)
  return { sink, line: lineTo(`smtp${sink.behave.secure ? 's' : ''}://${login}127.0.0.1:${sink.port}`) }
}

const letterTo = (number: number): Letter => ({
  from: 'hello@example.org',
  to: addressOf(number),
  data: Buffer.from(`Subject: ${number}\r\n\r\nHello\r\n.\r\n..\r\n`),
})

const mayBegin = Promise.resolve(true)

const sendTo = async (line: Line<Letter>, number: number) =>
  (await line.open()) ?? (await line.send(letterTo(number), mayBegin))

test('many mails go over one connection, as they are', async () => {
  const { sink, line } = await connect({ keep: true })

  const attempts = [await sendTo(line, 1), await sendTo(line, 2), await sendTo(line, 3)]

  expect(attempts.map(({ code }) => code)).toEqual([250, 250, 250])
  expect(sink.counts()).toMatchObject({ accepted: 3, connections: 1 })
  expect(sink.messages.get(addressOf(2))).toBe(letterTo(2).data.toString())
})

test('a message that may not be sent is broken off, and the next one goes', async () => {
  const { sink, line } = await connect()
  await line.open()

  const attempt = await line.send(letterTo(1), Promise.resolve(false))
  const next = await sendTo(line, 2)

  expect([attempt.code, next.code]).toEqual([null, 250])
  expect([...sink.seen.accepted.keys()]).toEqual([addressOf(2)])
})

test('a refused reader does not keep the next one from being mailed on the same connection', async () => {
  const { sink, line } = await connect({ reject: 1, defer: 1 })

  const attempts = [await sendTo(line, 0), await sendTo(line, 1), await sendTo(line, 2)]

  expect(attempts).toEqual([
    { stage: 'recipient', code: 550, text: expect.stringContaining('nobody of this name') },
    { stage: 'recipient', code: 451, text: expect.stringContaining('Greylisted') },
    expect.objectContaining({ stage: 'data', code: 250 }),
  ])
  expect(sink.counts().connections).toBe(1)
})

test('however many readers are refused on one connection, no listeners pile up on it', async () => {
  const { sink, line } = await connect({ reject: 50 })
  const connecting = jest.spyOn(SMTPConnection.prototype, 'connect')

  for (let number = 0; number < 20; number += 1) await sendTo(line, number)
  const [connection] = connecting.mock.contexts as EventEmitter[]
  connecting.mockRestore()

  expect(sink.counts()).toMatchObject({ rejected: 20, connections: 1 })
  expect(connection?.listenerCount('error')).toBeLessThan(5)
})

test('a line that drops after the final dot leaves it unknown, and the next mail goes over a new one', async () => {
  const { sink, line } = await connect({ drop: 1 })

  const [dropped, next] = [await sendTo(line, 0), await sendTo(line, 1)]

  expect(dropped).toMatchObject({ stage: 'data', code: null })
  expect(outcomeOf(dropped).kind).toBe('unknown')
  expect(outcomeOf(next).kind).toBe('accepted')
  expect(sink.counts().connections).toBe(2)
})

test('a server that never answers leaves it unknown when sending is broken off', async () => {
  const { sink, line } = await connect({ fault: 'hang' })
  const sending = sendTo(line, 1)

  while (sink.counts().unanswered === 0) await new Promise(setImmediate)
  line.close()

  expect(outcomeOf(await sending)).toMatchObject({ kind: 'unknown' })
})

test.each([
  ['turns everybody away', { fault: 'greeting' }, '', { kind: 'unsent', stop: null }],
  ['wants another password', { password: 'right' }, 'me:wrong@', { kind: 'unsent', stop: 'credentials' }],
  ['cannot show who it is', { secure: receiverCertificate }, '', { kind: 'unsent', stop: 'insecure' }],
  ['refuses the sender', { fault: 'sender' }, '', { kind: 'unsent', stop: 'senderRefused' }],
  ['has had enough of this connection', { mostPerConnection: 0 }, '', { kind: 'unsent', stop: null }],
  ['refuses the reader', { fault: 'everyone' }, '', { kind: 'rejected', code: 550 }],
] satisfies [string, Behaviour, string, object][])(
  'a server that %s',
  async (_, behaviour, login, outcome) => {
    const { line } = await connect(behaviour, login)

    expect(outcomeOf(await sendTo(line, 1))).toMatchObject(outcome)
  },
)

test('a server that is not there, and one that ends the connection at once, can be tried again', async () => {
  const rude = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
  await new Promise((resolve) => rude.once('listening', resolve))
  const { port } = Object(rude.address()) as { port: number }
  const hungUp = await lineTo(`smtp://127.0.0.1:${port}`).open()
  await new Promise((resolve) => rude.close(resolve))

  const absent = await lineTo(`smtp://127.0.0.1:${port}`).open()

  expect([hungUp, absent].map((attempt) => attempt?.stage)).toEqual(['connect', 'connect'])
})

test('a server that does not greet is left at once when sending is broken off', async () => {
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  closing.push(() => silent.close())
  const { port } = Object(silent.address()) as { port: number }
  const line = lineTo(`smtp://127.0.0.1:${port}`)
  const opening = line.open()
  await once(silent, 'connection')

  const began = performance.now()
  line.close()

  expect(await opening).toMatchObject({ stage: 'connect', code: null })
  expect(performance.now() - began).toBeLessThan(5000)
})

test('a mail goes out with the right password, and after the server had enough of a connection', async () => {
  const { sink, line } = await connect({ password: 'right', mostPerConnection: 2 }, 'me:right@')
  const kinds = []
  for (const number of [1, 2, 3, 3]) kinds.push(outcomeOf(await sendTo(line, number)).kind)

  expect(kinds).toEqual(['accepted', 'accepted', 'unsent', 'accepted'])
  expect(sink.counts()).toMatchObject({ accepted: 3, connections: 2 })
})

test('an address that could carry another command is refused before the server hears of it', async () => {
  const { sink, line } = await connect()
  await line.open()

  const attempt = await line.send({ ...letterTo(1), to: 'a@example.org>\r\nDATA' }, mayBegin)

  expect(outcomeOf(attempt).kind).toBe('rejected')
  expect(sink.counts().accepted).toBe(0)
})
