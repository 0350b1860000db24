/** A request as it goes over the wire (RFC 9112 §3). */
export const messageOf = ({ port, method = 'GET', path, headers = {}, body = '' }) => {
  const all = {
    Host: `127.0.0.1:${port}`,
    Accept: 'application/json',
    ...headers,
    ...(body && { 'Content-Length': Buffer.byteLength(body) }),
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`)
}
