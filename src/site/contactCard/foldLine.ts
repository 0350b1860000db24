const mostOctets = 75

/** A line of a vCard in pieces of at most 75 octets, none of which cuts a character in two (RFC 6350 §3.2). */
export const foldLine = (line: string): string => {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > mostOctets) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
