import { once } from 'node:events'
import net, { isIP, type LookupFunction, type Socket } from 'node:net'
import tls from 'node:tls'
import { DeliveryFailed, orFail } from './DeliveryFailed'
import type { Network } from './network'

type Options = { url: URL; network: Network; signal: AbortSignal }

/**
 * A connection to the host of an address, over TLS for https. The name is resolved once, every address that it has must
 * be allowed, only those are connected to, and the one at the other end is checked again (DNS rebinding, CWE-918).
 */
export const connect = async ({ url, network, signal }: Options): Promise<Socket> => {
  // An IPv6 address stands in brackets.
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [host] : await orFail('name', () => abortable(network.resolve(host), signal))
  if (addresses.length === 0) throw new DeliveryFailed('name')
  if (!addresses.every(network.mayReach)) throw new DeliveryFailed('private')
  const isSecure = url.protocol === 'https:'
  const port = Number(url.port) || (isSecure ? 443 : 80)
  const socket = quiet(net.connect({ host, port, lookup: pinnedTo(addresses), autoSelectFamily: true }))
  try {
    await orFail('unreachable', () => once(socket, 'connect', { signal }))
    if (!network.mayReach(socket.remoteAddress ?? '')) throw new DeliveryFailed('private')
    return isSecure
      ? await orFail('insecure', () => secure(socket, { host, signal, ca: network.ca }))
      : socket
  } catch (error) {
    socket.destroy()
    throw error
  }
}

const pinnedTo =
  (addresses: string[]): LookupFunction =>
  (_host, _options, done) =>
    done(
      null,
      addresses.map((address) => ({ address, family: isIP(address) })),
    )

type Secured = { host: string; signal: AbortSignal; ca: string | undefined }

const secure = async (socket: Socket, { host, signal, ca }: Secured) => {
  const servername = isIP(host) ? {} : { servername: host }
  const secured = quiet(tls.connect({ socket, host, ...servername, ...(ca ? { ca } : {}) }))
  await once(secured, 'secureConnect', { signal })
  return secured
}

// A socket can fail once more while it is being given up, when nobody listens any longer.
const quiet = <Connection extends Socket>(socket: Connection): Connection => socket.on('error', () => {})

const abortable = <Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    work.then(resolve, reject)
  })
