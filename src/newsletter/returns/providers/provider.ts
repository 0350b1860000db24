import type { PayloadRequest } from 'payload'
import type { ReturnedMail } from '../../../payload-types'
import type { Notice } from '../core/notice'

/** One event of a provider. `id`: the same for an event that is told of twice. */
export type Told = { id: string; notice: Notice }

/** An email provider that calls when a mail came back or was complained about. */
export type Provider = {
  source: Exclude<NonNullable<ReturnedMail['source']>, 'folder'>
  /** Whether it is set up; its address answers 404 otherwise. */
  isSetUp: boolean
  /**
   * What a call tells, once its sender has proved who it is; throws a refusal (401 or 403) otherwise. Empty for what has
   * nothing to do with mails that came back.
   */
  read: (req: PayloadRequest, body: string) => Promise<Told[]>
}
