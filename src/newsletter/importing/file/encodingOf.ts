export type Encoding = 'utf8' | 'utf16le' | 'win1252'

/** Finds out how the text of a file is written, while its bytes come by. Without a mark, what is no UTF-8 is Windows-1252. */
export const encodingDetector = () => {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let found: Encoding | undefined
  let isFirst = true
  const attempt = (decode: () => unknown) => {
    try {
      decode()
    } catch {
      found = 'win1252'
    }
  }
  return {
    see: (bytes: Uint8Array) => {
      if (isFirst && bytes[0] === 0xff && bytes[1] === 0xfe) found = 'utf16le'
      isFirst = false
      if (!found) attempt(() => strict.decode(bytes, { stream: true }))
    },
    end: (): Encoding => {
      if (!found) attempt(() => strict.decode())
      return found ?? 'utf8'
    },
  }
}
