import { type Fields, fieldGroupsIn, untyped } from './fields'
import type { Notice, ReturnReason } from './notice'
import { reasonOf } from './reasonOf'

/** Reads the machine’s part of a delivery status notification (RFC 3464). */
export const deliveryReport = (text: string): Omit<Notice, 'tokens'> => {
  const recipients = fieldGroupsIn(text).filter((group) => group['final-recipient'] ?? group.action)
  const failed = recipients.filter((group) => actionOf(group) === 'failed')
  const delayed = recipients.filter((group) => actionOf(group) === 'delayed')
  const told = failed[0] ?? delayed[0]
  const addresses = recipients.flatMap(addressesIn)
  if (!told) return { kind: recipients.length > 0 ? 'automatic' : 'other', addresses }
  const status = statusIn(told)
  const said = saidIn(told)
  return {
    kind: failed.length > 0 ? 'bounce' : 'delay',
    reason: failed.length > 0 ? mildest(failed.map(reasonIn)) : 'temporary',
    ...(status ? { status } : {}),
    ...(said ? { said } : {}),
    addresses,
  }
}

const actionOf = ({ action = '' }: Fields): string => action.toLowerCase().split(/\s/)[0] ?? ''

const statusIn = ({ status }: Fields): string | undefined => /[245]\.\d{1,3}\.\d{1,3}/.exec(status ?? '')?.[0]

const addressesIn = (group: Fields): string[] =>
  [untyped(group['original-recipient']), untyped(group['final-recipient'])].filter((one) => one !== undefined)

const saidIn = (group: Fields): string | undefined => untyped(group['diagnostic-code'])?.slice(0, longestSaid)

const longestSaid = 1000

const reasonIn = (group: Fields): ReturnReason => {
  const said = saidIn(group) ?? ''
  const code = Number(/^\d{3}/.exec(said)?.[0])
  return reasonOf({ code: code || null, status: statusIn(group) ?? null, said })
}

/** One of several people behind an address who is gone does not mean that the address is. */
const mildest = (reasons: ReturnReason[]): ReturnReason =>
  reasons.find((reason) => reason !== 'noSuchAddress') ?? 'noSuchAddress'
