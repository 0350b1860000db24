import { env } from '../env'

const [, name, address] = /^\s*"?([^"<]*?)"?\s*<?([^\s<>]+@[^\s<>]+)>?\s*$/.exec(env.MAIL_FROM ?? '') ?? []

/** From whom emails come where the practice has said nothing else: `MAIL_FROM`. */
export const mailFrom = { name: name || 'Stillpoint', address: address ?? 'stillpoint@localhost' }
