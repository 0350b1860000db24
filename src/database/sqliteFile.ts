import path from 'node:path'
import { dataDirectory } from '../lib/directories'

/** The SQLite file of this installation. */
export const sqliteFile = path.join(dataDirectory, 'stillpoint.sqlite')
