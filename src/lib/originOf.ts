/** The origin (RFC 6454) of an http(s) address without path, query, fragment, user or wildcard; null for others. */
export const originOf = (address: string): string | null => {
  const url = URL.canParse(address) ? new URL(address) : null
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
  return isOrigin && !url.host.includes('*') ? url.origin : null
}
