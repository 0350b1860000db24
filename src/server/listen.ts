import { once } from 'node:events'
import type { Server } from 'node:http'

/** Listens on all addresses. Rejects with what the system said, such as EADDRINUSE. */
export const listen = async (server: Server, port: number): Promise<void> => {
  server.listen(port)
  await once(server, 'listening')
}
