import { examine } from './examine'
import type { Finding } from './finding'

/** The names of the committed migrations; `scripts/bundle-server.mjs` puts them here. */
declare const committedMigrations: string[]

const signs: Record<Finding['status'], string> = { good: '✓', warning: '!', bad: '✗' }

const findings = await examine({ committedMigrations })
for (const { status, line } of findings) process.stdout.write(`${signs[status]} ${line}\n`)

const isSound = findings.every(({ status }) => status !== 'bad')
process.stdout.write(isSound ? '\nThis installation is sound.\n' : '\nPlease mend what is marked with ✗.\n')
process.exitCode = isSound ? 0 : 1
