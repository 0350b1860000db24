import type { FieldAccess } from 'payload'
import type { Newsletter } from '../../src/payload-types'

type Allow = FieldAccess<Newsletter>

/** What is frozen once an issue is confirmed for sending: it stays as it was mailed. */
export const whileWritten: Allow = ({ doc }) => !doc?.state || doc.state === 'writing'

/** The same for what its page says; that may be put right once the mailing has ended and the page says so. */
export const whileWrittenOrCorrected: Allow = (args) =>
  whileWritten(args) ||
  (['sent', 'cancelled'].includes(String(args.doc?.state)) && Boolean(args.doc?.correction?.trim()))
