import { EnvError, readEnv } from '../../envSchema'
import { changeSecret, NotChanged } from './changeSecret'

try {
  process.stdout.write(`${await changeSecret(readEnv())}\n`)
} catch (error) {
  if (!(error instanceof NotChanged || error instanceof EnvError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
