/** The path of an address and its query: what comes after the first question mark, which may hold others (RFC 3986 §3.4). */
export const splitUrl = (url: string): [path: string, search: string] => {
  const at = url.indexOf('?')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)]
}
