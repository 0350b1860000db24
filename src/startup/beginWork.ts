import type { Payload } from 'payload'
import { remindOfReviews } from '../governance'
import { createImporter, createPostman, createReturns, createSubscribing, remindOfIssue } from '../newsletter'
import { createCaretaker } from '../privacy'
import { createReminders } from '../reminders'
import { createScheduler } from '../schedule'
import { createDispatcher } from '../webhooks'

/** What goes on by itself while the server runs. */
export type Work = { stop: () => Promise<void> }

/**
 * Begins to send webhooks, to make planned changes, to remind owners of reviews and of the newsletter, to care for
 * messages, to answer the forms of the newsletter, to send its issues, to read what comes back of them and to import
 * subscribers. `stop` settles when what is under way has ended.
 */
export const beginWork = (payload: Payload): Work => {
  const workers = [
    createDispatcher(payload),
    createScheduler(payload),
    createReminders(payload, remindOfReviews),
    createReminders(payload, remindOfIssue),
    createCaretaker(payload),
    createSubscribing(payload),
    createPostman(payload),
    createImporter(payload),
    createReturns(payload),
  ]
  for (const worker of workers) worker.start()
  return { stop: async () => void (await Promise.all(workers.map((worker) => worker.stop()))) }
}
