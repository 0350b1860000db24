// The yardstick: nodemailer’s own pool, in a process of its own, sending messages that are made already.
import nodemailer from 'nodemailer'

const { port, connections, messages } = JSON.parse(process.env.TASK)
const transport = nodemailer.createTransport({
  pool: true,
  host: '127.0.0.1',
  port,
  ignoreTLS: true,
  maxConnections: connections,
  maxMessages: Infinity,
})
const [template] = messages
const began = performance.now()
await Promise.all(
  Array.from({ length: template.count }, (_, index) => {
    const to = `reader${index + 1}@example.org`
    return transport.sendMail({
      envelope: { from: 'hello@example.org', to },
      raw: template.raw.replace(template.address, to),
    })
  }),
)
process.send({ seconds: (performance.now() - began) / 1000 })
transport.close()
process.disconnect()
