import type { Env } from '../../envSchema'
import { bad, type Finding, good, warning } from './finding'

const thisMachine = /^(localhost|127(\.\d+){3}|\[::1\])$/

type Address = Pick<Env, 'SERVER_URL' | 'PORT' | 'TRUST_PROXY' | 'NODE_ENV'>

/** Whether staff can reach the panel safely under the address that emails and logins use. */
export const checkAddress = ({ SERVER_URL, PORT, TRUST_PROXY, NODE_ENV }: Address): Finding => {
  if (!SERVER_URL) {
    const line = `SERVER_URL is not set, so logging in works from this machine only, at http://localhost:${PORT}.`
    return NODE_ENV === 'production' ? warning(`${line} Set it to the public address.`) : good(line)
  }
  const { hostname, protocol } = new URL(SERVER_URL)
  if (protocol === 'http:')
    return thisMachine.test(hostname)
      ? good(`SERVER_URL is ${SERVER_URL}, on this machine.`)
      : bad(`SERVER_URL is ${SERVER_URL}: passwords would travel in the clear. Use https:// behind a proxy.`)
  if (TRUST_PROXY === 0)
    return warning(
      `SERVER_URL is ${SERVER_URL}, so a proxy stands in front, but TRUST_PROXY is 0: all visitors count as one for the limits. Set it to the number of proxies.`,
    )
  return good(`SERVER_URL is ${SERVER_URL}.`)
}
