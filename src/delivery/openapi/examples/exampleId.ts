import { createHash } from 'node:crypto'

/** An id that looks like one of the embedded database (a UUID) and is the same at every run. */
export const exampleId = (collection: string, name: string): string => {
  const hex = createHash('sha256').update(`${collection}/${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
