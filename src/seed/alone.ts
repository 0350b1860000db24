import path from 'node:path'
import type { Payload } from 'payload'
import { withLock } from '../database/withLock'
import { env } from '../env'
import { dataDirectory } from '../lib/directories'
import { withLease } from './lease'

/** Runs a task in one process at a time. The task calls `check` before each step; it throws when the turn is lost. */
export const alone = (payload: Payload, task: (check: () => void) => Promise<void>): Promise<void> =>
  env.DATABASE_URL
    ? withLease(payload, task)
    : withLock(path.join(dataDirectory, 'lock.sqlite'), () => task(() => {}))
