/** The path of an address as a router further in might read it: decoded, in small letters, without extra slashes. */
export const canonicalPath = (url: string): string => {
  const path = (url.split(/[?#]/, 1)[0] ?? '').replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[\x21-\x7e]/.test(character) ? character : code
  })
  return path
    .toLowerCase()
    .replace(/[\\/]+/g, '/')
    .replace(/(.)\/$/, '$1')
}
