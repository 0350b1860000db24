/** Where the mailing of an issue stands. An issue that has none is being written. */
export type MailingState = 'scheduled' | 'sending' | 'paused' | 'cancelled' | 'sent'

/** What somebody asks of a mailing. */
export type Command = 'pause' | 'miss' | 'resume' | 'cancel' | 'sendAgain'

/** From where each is possible, and where it leads. */
const commands: Record<Command, { from: MailingState[]; to: MailingState }> = {
  pause: { from: ['sending'], to: 'paused' },
  miss: { from: ['scheduled'], to: 'paused' },
  resume: { from: ['paused'], to: 'sending' },
  cancel: { from: ['scheduled', 'sending', 'paused'], to: 'cancelled' },
  sendAgain: { from: ['cancelled', 'sent'], to: 'sending' },
}

/** The state after a command, or undefined where it makes no sense. */
export const stateAfter = (state: MailingState, command: Command): MailingState | undefined =>
  commands[command].from.includes(state) ? commands[command].to : undefined

/** How long sending can be undone. */
export const undoMs = 60_000

const latestMs = 6 * 60 * 60 * 1000

/** Whether a schedule was missed by so much that its owner is asked first. */
export const isMissed = (startsAt: number, now: number): boolean => now - startsAt > latestMs
