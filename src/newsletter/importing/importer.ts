import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { type Repetition, repeatedly } from '../../lib/repeatedly'
import { forgetOld } from './forgetOld'
import { changeImport, findImports, type Import } from './imports'
import { LeaseLost, runImport } from './runImport'

const pollMs = 1000
const forgetEveryMs = 10 * 60_000
/** Longer than a batch takes. If a process is killed, another goes on after it. */
const leaseMs = 15_000

/** Checks and imports what owners have asked for. Several may run on one database, in one or in many processes. */
export const createImporter = (payload: Payload, now: () => number = Date.now) => {
  let repetition: Repetition | undefined
  let forgetAt = 0

  /** Does all that is to do now. */
  const run = async (stopping: AbortSignal = new AbortController().signal) => {
    const waiting = await findImports(payload, {
      where: { and: [{ state: { in: ['checking', 'importing'] } }, isFree(now())] },
      limit: 10,
    })
    for (const imported of waiting.reverse()) {
      if (stopping.aborted) return
      const lease = randomUUID()
      if (await claim(imported, lease)) await serve({ ...imported, lease }, stopping)
    }
    if (now() < forgetAt) return
    await forgetOld(payload, now())
    forgetAt = now() + forgetEveryMs
  }

  const claim = ({ id, state }: Import, lease: string) =>
    changeImport(payload, {
      id,
      if: { and: [{ state: { equals: state } }, isFree(now())] },
      data: { lease, leasedUntil: new Date(now() + leaseMs).toISOString() },
    })

  const serve = async (imported: Import & { lease: string }, stopping: AbortSignal) => {
    try {
      await runImport(payload, imported, { stopping, now, leaseMs })
    } catch (error) {
      if (error instanceof LeaseLost) return
      throw error
    }
  }

  const onError = (error: unknown) => {
    // Its message may hold an address.
    const { code } = Object(error) as { code?: unknown }
    payload.logger.warn(
      { problem: code ?? Object(error).constructor?.name },
      'An import of subscribers was interrupted; going on soon',
    )
  }

  return {
    run,
    start: () => {
      repetition ??= repeatedly(run, { pauseMs: pollMs, onError })
    },
    /** Settles when the batch under way has ended; whoever starts next goes on behind it. */
    stop: async () => repetition?.stop(),
  }
}

const isFree = (now: number) => ({
  or: [{ leasedUntil: { exists: false } }, { leasedUntil: { less_than: new Date(now).toISOString() } }],
})
