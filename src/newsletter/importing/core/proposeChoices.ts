import { normalAddress } from '../../../lib/mailAddress'
import { type Choices, type ColumnKind, columnKinds } from './choices'
import { plain } from './plain'

/** By what the columns go in the exports of Mailchimp, Ghost, listmonk, Buttondown and others, and in our own; the best first. */
const names: Record<ColumnKind, string> = {
  email: `emailaddress email subscriberemail mail correoelectronico correo direcciondecorreo direcciondeemail`,
  status: `status state subscribertype subscribedtoemails subscribed subscriptionstatus estado type`,
  language: `language lang locale idioma`,
  signedUpAt: `subscribedsince desdecuando confirmtime optintime optindate confirmedat subscribedat signupdate
    subscriptiondate creationdate createdat dateadded joined fechadealta`,
  source: `cameby comollego signupsource source origen`,
  pausedUntil: `pauseduntil enpausahasta`,
  suppressed: `getsnomail norecibecorreo`,
}

type Table = { fileName: string; firstRow: string[]; language: Choices['language'] }

/** How a file is probably to be read, judging by its name and its first row. Without a column of addresses it can't be. */
export const proposeChoices = ({ fileName, firstRow, language }: Table): Choices => {
  const addressAt = firstRow.findIndex((cell) => normalAddress(cell) !== undefined)
  if (addressAt >= 0)
    return { columns: { email: addressAt }, everyone: everyoneIn(fileName), language, hasHeader: false }
  const titles = firstRow.map(plain)
  const found = columnKinds.map((kind) => [kind, placeOf(names[kind], titles)] as const)
  return {
    columns: Object.fromEntries(found.filter(([, place]) => place !== undefined)),
    everyone: everyoneIn(fileName, titles),
    language,
    hasHeader: true,
  }
}

const placeOf = (list: string, titles: string[]): number | undefined =>
  list
    .split(/\s+/)
    .map((name) => titles.indexOf(name))
    .find((place) => place >= 0)

// Mailchimp makes one file of each kind.
const everyoneIn = (fileName: string, titles: string[] = []): Choices['everyone'] => {
  if (titles.includes('cleantime') || /clean|bounce|undeliverable/i.test(fileName)) return 'cleaned'
  const hasLeft = /(un|non)[-_ ]?subscribe|opt(ed)?[-_ ]?out|baja/i.test(fileName)
  return titles.includes('unsubtime') || hasLeft ? 'unsubscribed' : 'subscribed'
}
