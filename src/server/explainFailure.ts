import { env } from '../env'

/** One line that a person can act on, for an error that keeps the server from starting. */
export const explainFailure = (error: unknown): string => {
  const text =
    error instanceof Error ? `${'code' in error ? error.code : ''} ${error.message}` : String(error)
  const known = explanations.find(([pattern]) => pattern.test(text))
  return known ? known[1] : `Stillpoint could not start: ${text.trim().split('\n')[0]}`
}

const explanations: [RegExp, string][] = [
  [
    /EADDRINUSE/,
    `Port ${env.PORT} is taken by another program. Stop that program, or choose another port: PORT=3001 npm start`,
  ],
  [
    /EACCES.*(listen|:\d+)/,
    `This account may not use port ${env.PORT}. Choose one above 1023: PORT=3000 npm start`,
  ],
  [
    /ENOSPC|SQLITE_FULL|database or disk is full/,
    'The disk is full. Free some space, then start again; nothing was lost.',
  ],
  [
    /SQLITE_NOTADB|SQLITE_CORRUPT|file is not a database|malformed/,
    `The database file in ${env.DATA_DIR} can’t be read. Put a backup in its place, or move the file away to start afresh.`,
  ],
  [
    /EACCES|EPERM|EROFS|ENOTDIR|EEXIST|SQLITE_CANTOPEN|SQLITE_READONLY|readonly database|unable to open/,
    `The folder ${env.DATA_DIR} can’t be written. Give this account the right to, or choose another folder with DATA_DIR.`,
  ],
]
