import path from 'node:path'

/** Where SQLite’s installation keeps its secret, and the one before it while secrets are being changed. */
export const secretFiles = (dataDirectory: string): { current: string; previous: string } => ({
  current: path.join(dataDirectory, 'secret'),
  previous: path.join(dataDirectory, 'secret.previous'),
})
