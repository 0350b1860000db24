// The yardstick for what is asked with a key: the same Payload from the same build as Next hosts it, nothing in front.
import { createServer } from 'node:http'
import next from 'next'

const host = next({ dev: false, dir: process.cwd() })
const handle = host.getRequestHandler()
await host.prepare()
createServer((req, res) => handle(req, res)).listen(Number(process.env.PORT))
