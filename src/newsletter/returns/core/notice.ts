/** Why a mail was refused or came back. Only `noSuchAddress` speaks of the address itself. */
export type ReturnReason = 'noSuchAddress' | 'mailboxFull' | 'blocked' | 'tooLarge' | 'temporary' | 'other'

/** `delay`: still being tried. `automatic`: an out-of-office answer and its like. `other`: nobody knows what it is. */
export type NoticeKind = 'bounce' | 'delay' | 'complaint' | 'unsubscribe' | 'automatic' | 'other'

/** What somebody tells of a mail that was sent: a mail that came back, or a call of an email provider. */
export type Notice = {
  kind: NoticeKind
  /** Of a bounce or a delay. */
  reason?: ReturnReason
  /** The enhanced status code (RFC 3463), such as `5.1.1`. */
  status?: string
  /** What the other server said. */
  said?: string
  /** What names the delivery in it: the tokens of return paths and Message-IDs, the most telling first. */
  tokens: string[]
  /** The addresses that it says it is about. */
  addresses: string[]
}

/** Why nothing more is mailed to somebody after a notice; undefined where that is no reason. */
export const suppressionAfter = ({
  kind,
  reason,
}: Pick<Notice, 'kind' | 'reason'>): 'bounced' | 'complained' | 'unsubscribed' | undefined => {
  if (kind === 'complaint') return 'complained'
  if (kind === 'unsubscribe') return 'unsubscribed'
  return kind === 'bounce' && reason === 'noSuchAddress' ? 'bounced' : undefined
}
