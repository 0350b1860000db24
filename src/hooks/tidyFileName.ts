import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import { toWebAddress } from '../lib/toWebAddress'

const longestName = 80

/** Names an uploaded file so that it fits every file system and every address: `Señal nº 1.PNG` → `senal-no-1.png`. */
export const tidyFileName: CollectionBeforeOperationHook = ({ req }) => {
  if (!req.file) return
  const { name, ext } = path.parse(req.file.name)
  req.file.name = `${toWebAddress(name).slice(0, longestName) || 'picture'}${ext.toLowerCase()}`
}
