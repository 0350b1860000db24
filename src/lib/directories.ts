import path from 'node:path'
import { env } from '../env'

const absolute = (directory: string) => path.resolve(/* turbopackIgnore: true */ process.cwd(), directory)

/** Where everything lives that must survive a restart and is not media: database, secret, emails. Absolute. */
export const dataDirectory = absolute(env.DATA_DIR)

/** Where uploaded files live. Absolute. */
export const mediaDirectory = absolute(env.MEDIA_DIR)

/** Where emails of the newsletter arrive that came back, if anywhere. Absolute. */
export const returnMailDirectory = env.RETURN_MAIL_DIR ? absolute(env.RETURN_MAIL_DIR) : undefined
