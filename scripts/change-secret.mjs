// `npm run change-secret`: encrypts messages and webhook secrets anew with a new secret.
import { runBundled } from './runBundled.mjs'

await runBundled('change-secret')
