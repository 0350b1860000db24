import { generateKeyPairSync } from 'node:crypto'

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })

process.env.DKIM_DOMAIN = 'example.org'
process.env.DKIM_SELECTOR = 'mail'
process.env.DKIM_PRIVATE_KEY = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** What the signatures of a test file’s platform fit: import this before the platform, which reads the environment once. */
export const { publicKey } = pair
