import { EnvError, readEnv } from './envSchema'

const readEnvOrExit = () => {
  try {
    return readEnv()
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

/** The environment of this process, checked when it is first imported. */
export const env = readEnvOrExit()
