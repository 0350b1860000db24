import { env } from '../env'

/** The origins (RFC 6454) under which staff reach this server; the first is the one that emails link to. */
export const serverOrigins: [string, ...string[]] = env.SERVER_URL
  ? [env.SERVER_URL]
  : [`http://localhost:${env.PORT}`, `http://127.0.0.1:${env.PORT}`]
