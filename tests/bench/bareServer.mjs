// The yardstick: node:http sending one answer to whatever it is asked. It is told which one by its parent.
import { createServer } from 'node:http'

let answer = { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from('{}') }

process.on('message', ({ status, headers, body }) => {
  answer = { status, headers, body: Buffer.from(body) }
  process.send?.('told')
})
process.on('disconnect', () => process.exit(0))

createServer((req, res) => {
  req.resume()
  res.writeHead(answer.status, answer.headers)
  res.end(answer.body)
}).listen(Number(process.env.PORT))
