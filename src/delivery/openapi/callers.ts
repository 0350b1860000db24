import { type Role, roles } from '../../access/roles'
import type { Operation as Right, Row } from '../../access/table'
import type { Operation } from './document'

/** Who may call an operation: what the document says of them, and by what they show who they are. */
export type Callers = { isOpen: boolean; words: string; security: Operation['security'] }

export const anyone: Callers = {
  isOpen: true,
  words: 'Open to everyone; needs no key.',
  security: [{}, { apiKey: [] }, { session: [] }],
}

/** Whoever has the link of a preview, or one that was mailed. */
export const withLink = (scheme: 'previewLink' | 'mailedLink'): Callers => ({
  isOpen: true,
  words: 'Open to everyone who has the link; needs no key.',
  security: [{ [scheme]: [] }],
})

export const staff: Callers = {
  isOpen: false,
  words: 'For staff who are logged in.',
  security: [{ session: [] }],
}

export const owners: Callers = {
  isOpen: false,
  words: 'For owners who are logged in.',
  security: [{ session: [] }],
}

/** Those to whom a row of the access table grants all these rights, or undefined if that is nobody. */
export const callersOf = (row: Row, ...rights: [Right, ...Right[]]): Callers | undefined => {
  const granted = row[rights[0]] ?? {}
  const may = roles.filter((role) => rights.every((right) => row[right]?.[role] !== undefined))
  if (may.length === 0) return undefined
  if (may.includes('anyone')) return { ...anyone, words: anyone.words + draftsWords(granted) }
  const ownOnly = may.filter((role) => granted[role] === 'own')
  const exception = ownOnly.length > 0 ? ` ${capital(listed(ownOnly))} reach only their own.` : ''
  const words = `For ${listed(may)} who are logged in.${exception}`
  const hasClients = may.includes('client') || may.includes('previewClient')
  return { isOpen: false, words, security: [{ session: [] }, ...(hasClients ? [{ apiKey: [] }] : [])] }
}

const draftsWords = (granted: Partial<Record<Role, string>>) =>
  granted.anyone === 'published' ? ' Drafts are for staff and for keys whose scope is “Drafts as well”.' : ''

const names: Record<Role, string> = {
  owner: 'owners',
  editor: 'editors',
  desk: 'the front desk',
  previewClient: 'API clients that may read drafts',
  client: 'API clients',
  anyone: 'everyone',
}

const listed = (some: Role[]) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(some.map((role) => names[role]))

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
