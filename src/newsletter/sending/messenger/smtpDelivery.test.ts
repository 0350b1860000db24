import { afterEach, expect, test } from '@jest/globals'
import { startScriptedSmtp } from '../../../../tests/helpers/scriptedSmtp'
import { until } from '../../../../tests/helpers/server'
import { smtpMessenger } from './smtpMessenger'

const oneByOne = { EHLO: '250 example.org' }
const mayBegin = Promise.resolve(true)
const letter = {
  from: 'hello@example.org',
  to: 'ana@example.org',
  data: Buffer.from('Subject: Calm\r\n\r\nHi\r\n'),
}

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

const connect = async (told: Parameters<typeof startScriptedSmtp>[0] = {}) => {
  const server = await startScriptedSmtp(told)
  const line = smtpMessenger(server.url).line()
  closing.push(() => line.close(), server.stop)
  return { server, line, problem: await line.open() }
}

const said = ({ heard }: Awaited<ReturnType<typeof startScriptedSmtp>>) =>
  heard.map((lines) =>
    lines.slice(lines.lastIndexOf(lines.findLast((text) => text.startsWith('EHLO')) ?? '') + 1),
  )

test.each([
  ['several commands', {}],
  ['one command', oneByOne],
])('a server that takes %s at a time gets a message only once it may begin', async (_, told) => {
  const { server, line } = await connect(told)
  let begin = (_: boolean) => {}
  const sending = line.send(
    letter,
    new Promise((resolve) => {
      begin = resolve
    }),
  )

  await until(async () => said(server)[0]?.includes('DATA') ?? false)
  const before = said(server)[0]?.at(-1)
  begin(true)

  expect(before).toBe('DATA')
  expect(await sending).toEqual({ stage: 'data', code: 250, text: '250 Taken' })
  expect(said(server)[0]).toEqual([
    expect.stringMatching(/^MAIL FROM:<hello@example\.org>/),
    ...['RCPT TO:<ana@example.org>', 'DATA', 'Subject: Calm', '', 'Hi', '.'],
  ])
})

test('a server that takes one command at a time hears of nobody whose sender it refused', async () => {
  const { server, line } = await connect({ ...oneByOne, MAIL: '550 Not you' })

  expect(await line.send(letter, mayBegin)).toEqual({ stage: 'sender', code: 550, text: '550 Not you' })
  expect(said(server)).toEqual([['MAIL FROM:<hello@example.org>']])
})

test('a server that asks for the message to somebody whom it refused gets none, and the next mail a new line', async () => {
  const { server, line } = await connect({ RCPT: '550 Nobody here' })

  const attempt = await line.send(letter, mayBegin)
  await line.open()

  expect(attempt).toEqual({ stage: 'recipient', code: 550, text: '550 Nobody here' })
  expect(said(server)).toEqual([[expect.stringContaining('MAIL'), 'RCPT TO:<ana@example.org>', 'DATA'], []])
})

test('a message goes out with whole line ends, and dots where lines begin with them', async () => {
  const { server, line } = await connect()

  await line.send({ ...letter, data: Buffer.from('.a\n.\r\n..\r\nb.\n\nñ') }, mayBegin)

  const message = said(server)[0]
    ?.slice(3)
    .map((text) => Buffer.from(text, 'latin1').toString())
  expect(message).toEqual(['..a', '..', '...', 'b.', '', 'ñ', '.'])
})

test('a message that is larger than the server takes is not begun', async () => {
  const { server, line } = await connect()

  const attempt = await line.send({ ...letter, data: Buffer.alloc(2000, 'a') }, mayBegin)

  expect(attempt).toMatchObject({ stage: 'sender', code: 552 })
  expect(said(server)).toEqual([[]])
})

test('a reply of several lines is one reply, and told in one line', async () => {
  const { line } = await connect({ '.': '250-Taken\r\n250 as 7' })

  expect(await line.send(letter, mayBegin)).toEqual({ stage: 'data', code: 250, text: '250-Taken 250 as 7' })
})

test.each([
  ['says more than it was asked', '221 By the way'],
  ['says what is no reply', 'Well, well'],
  ['goes on and on', '250-'.repeat(10_000)],
])('a server that %s is left', async (_, text) => {
  const { server, line } = await connect()

  server.sockets[0]?.write(`${text}\r\n`)
  await until(async () => {
    await line.open()
    return server.heard.length === 2
  })

  expect(await line.send(letter, mayBegin)).toMatchObject({ stage: 'data', code: 250 })
})

test('what is no reply to the end of a message leaves it unknown', async () => {
  const { line } = await connect({ '.': 'Well, well' })

  expect(await line.send(letter, mayBegin)).toMatchObject({ stage: 'data', code: null })
})
