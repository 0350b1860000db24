import type { Payload } from 'payload'
import type { PersonalData } from '../../lib/personalData'
import { type OpenedMessage, readMessages } from '../messages/readMessages'
import { namesAddress } from './namesAddress'

/** What is kept about the person with an email address. */
type Kept = {
  messages: OpenedMessage[]
  /** How many messages can't be opened, so that nobody knows whom they are from. */
  unopened: number
  /** Their account for the panel; an owner deletes it under People. */
  account: { name: string; email: string; role: string; createdAt: string } | null
  /** What other capabilities keep, by their names. */
  others: Partial<Record<PersonalData['name'], { id: string; content: object }>>
}

/** Looks through every message and account, and asks the others. Whoever asks has to record it. */
export const keptAbout = async (payload: Payload, address: string, others: PersonalData[]): Promise<Kept> => {
  const messages = await readMessages(payload)
  const found = await Promise.all(
    others.map(async ({ name, find }) => [name, await find(payload, address)] as const),
  )
  return {
    others: Object.fromEntries(found.flatMap(([name, kept]) => (kept ? [[name, kept]] : []))),
    messages: messages.filter(({ answers }) => answers?.some(({ value }) => namesAddress(value, address))),
    unopened: messages.filter(({ answers }) => answers === null).length,
    account: await accountOf(payload, address),
  }
}

const accountOf = async (payload: Payload, address: string): Promise<Kept['account']> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: address.toLowerCase() } },
    depth: 0,
    limit: 1,
  })
  const [found] = docs
  return found ? { name: found.name, email: found.email, role: found.role, createdAt: found.createdAt } : null
}
