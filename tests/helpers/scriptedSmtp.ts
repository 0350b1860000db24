import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

const usual: Record<string, string> = {
  EHLO: '250-example.org\r\n250-SIZE 1000\r\n250 PIPELINING',
  DATA: '354 Go on',
  '.': '250 Taken',
}

/**
 * An SMTP server that answers each command, by its first word, and the end of a message (`.`) as told, and `250 Fine` to all
 * else. `heard`: what was said on each connection, a line each.
 */
export const startScriptedSmtp = async (told: Record<string, string> = {}) => {
  const answers = { ...usual, ...told }
  const heard: string[][] = []
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    const lines: string[] = []
    heard.push(lines)
    sockets.push(socket)
    let unread = ''
    socket.on('error', () => {})
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      const whole = (unread + chunk).split('\r\n')
      unread = whole.pop() ?? ''
      for (const line of whole) {
        const isInMessage = lines.lastIndexOf('DATA') > lines.lastIndexOf('.') && line !== '.'
        lines.push(line)
        if (!isInMessage) socket.write(`${answers[line.split(' ')[0] ?? ''] ?? '250 Fine'}\r\n`)
      }
    })
    socket.write('220 example.org\r\n')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    sockets,
    stop: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
