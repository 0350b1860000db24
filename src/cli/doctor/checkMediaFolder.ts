import path from 'node:path'
import type { Env } from '../../envSchema'
import type { Finding } from './finding'
import { lookAtFolder } from './lookAtFolder'

/** Whether the folder of the uploads can be written and has room. */
export const checkMediaFolder = async ({ MEDIA_DIR }: Env): Promise<Finding> =>
  (await lookAtFolder({ folder: path.resolve(MEDIA_DIR), name: 'media', variable: 'MEDIA_DIR' })).finding
