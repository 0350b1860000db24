import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * True for an IP address of the public internet (IANA special-purpose registries, RFC 6890). Addresses that lead
 * elsewhere by a translation or a tunnel (IPv4-mapped, NAT64, 6to4, Teredo) are not: they may end in a private network.
 */
export const isPublicAddress = (address: string): boolean => {
  // The library also takes shorthands, such as 1.2.3.
  if (!isIP(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast)
}
