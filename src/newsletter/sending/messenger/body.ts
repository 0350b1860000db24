import { encode, wrap } from 'nodemailer/lib/qp'
import { type Links, placeholders } from './frozenIssue'

type Name = keyof Links

const names = Object.keys(placeholders) as Name[]
const gap = new RegExp(`(${Object.values(placeholders).join('|')})`)

/** The links of a reader, encoded once for all places in which they stand. */
export const encodedLinks = (links: Links): Links => ({
  unsubscribe: encoded(links.unsubscribe),
  preferences: encoded(links.preferences),
})

/**
 * A text as quoted-printable (RFC 2045 §6.7), with gaps for the encoded links of each reader. What is the same for
 * everybody is encoded once; a link stands on lines of its own, which soft line breaks join to what is around it.
 */
export const bodyWithLinks = (text: string): ((links: Links) => string) => {
  const pieces = text.replace(/\r?\n/g, '\r\n').split(gap).map(pieceOf)
  return (links) => pieces.map((piece) => piece(links)).join('=\r\n')
}

const pieceOf = (text: string): ((links: Links) => string) => {
  const name = names.find((candidate) => placeholders[candidate] === text)
  if (name) return (links) => links[name]
  const fixed = encoded(text)
  return () => fixed
}

const encoded = (text: string) => wrap(encode(text))
