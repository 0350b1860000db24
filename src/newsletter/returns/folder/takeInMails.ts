import type { Payload } from 'payload'
import type { Notice } from '../core/notice'
import { readReturnedMail } from '../core/readReturnedMail'
import { takeIn } from '../takeIn'
import { mailsIn, type WaitingMail } from './readFolder'
import { type MailTakenApart, takeApart } from './takeApart'

type Options = { folder: string; now: () => number; stopping?: AbortSignal | undefined }

/** Takes in every mail of a folder. One is moved away only once it was written down; what fails is tried again. */
export const takeInMails = async (payload: Payload, { folder, now, stopping }: Options): Promise<void> => {
  // The message of a parser or a database may hold an address.
  const onProblem = (error: unknown) =>
    payload.logger.warn({ problem: codeOf(error) }, 'An email that came back could not be read; trying again')
  for await (const mail of mailsIn(folder, { now: now(), onProblem })) {
    if (stopping?.aborted) return
    await takeInMail(payload, mail, now()).catch(onProblem)
  }
}

const takeInMail = async (payload: Payload, { key, raw, putAway }: WaitingMail, now: number) => {
  const mail = await takeApart(raw).catch(() => asItIs(raw))
  const arrival = {
    key: `mail:${key}`,
    source: 'folder' as const,
    notice: noticeOf(mail),
    text: textOf(mail),
  }
  if (await takeIn(payload, arrival, now)) await putAway()
}

/** A mail that cannot even be read is still for a person; it must not be tried for ever. */
const noticeOf = (mail: MailTakenApart): Notice => {
  try {
    return readReturnedMail(mail)
  } catch {
    return { kind: 'other', tokens: [], addresses: [] }
  }
}

/** What no parser takes is still for a person to read. */
const asItIs = (raw: Uint8Array): MailTakenApart => ({
  ...{ header: [], subject: '', from: '', parts: [] },
  text: Buffer.from(raw).toString('utf8'),
})

const longest = 20_000

const textOf = ({ from, subject, text }: MailTakenApart): string =>
  [from, subject, '', text].join('\n').trim().slice(0, longest)

const codeOf = (error: unknown): string => {
  const { code, name } = Object(error) as { code?: unknown; name?: unknown }
  return String(code ?? name)
}
