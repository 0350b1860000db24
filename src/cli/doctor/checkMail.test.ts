import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterEach, expect, it } from '@jest/globals'
import { readEnvWithout } from '../../envSchema'
import { checkMail } from './checkMail'

let server: Server | undefined

afterEach(async () => {
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)))
  server = undefined
})

/** An email server that answers each command by its first word. Resolves with its address. */
const listenWith = async (answers: Record<string, string>): Promise<string> => {
  server = createServer((socket) => {
    socket.write('220 mail.example ESMTP\r\n')
    socket.on('error', () => socket.destroy())
    socket.on('data', (data) => {
      const command = data.toString().split(/\s/)[0] ?? ''
      socket.write(`${answers[command] ?? '250 OK'}\r\n`)
    })
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

const check = (variables: Record<string, string>) => checkMail(readEnvWithout([], variables))

it('says that emails become files while no email server is named', async () => {
  const finding = await check({ DATA_DIR: 'kept' })

  expect(finding.status).toBe('warning')
  expect(finding.line).toContain('kept/mails')
})

it('is content with an email server that answers', async () => {
  const address = await listenWith({ QUIT: '221 Bye' })

  const finding = await check({ SMTP_URL: `smtp://${address}`, MAIL_FROM: 'Jo <jo@example.org>' })

  expect(finding.status).toBe('good')
})

it('warns when no sender is named', async () => {
  const address = await listenWith({ QUIT: '221 Bye' })

  const finding = await check({ SMTP_URL: `smtp://${address}` })

  expect(finding.status).toBe('warning')
  expect(finding.line).toContain('MAIL_FROM')
})

it('says that the email server refuses the account, and does not print the password', async () => {
  const address = await listenWith({
    EHLO: '250-mail.example\r\n250 AUTH PLAIN',
    AUTH: '535 hunter2 is not the password',
  })

  const finding = await check({ SMTP_URL: `smtp://jo:hunter2@${address}` })

  expect(finding.status).toBe('bad')
  expect(finding.line).toContain('doesn’t let this account in')
  expect(finding.line).not.toContain('hunter2')
})

it('says that nobody answers at the address', async () => {
  const address = await listenWith({})
  await new Promise((resolve) => server?.close(resolve))

  const finding = await check({ SMTP_URL: `smtp://${address}` })

  expect(finding).toEqual({
    status: 'bad',
    line: `The email server ${address} can’t be reached. Look at SMTP_URL.`,
  })
})
