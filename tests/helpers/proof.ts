import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs a proof of `scripts/` on what is built; answers its code and all that it said. */
export const runProof = async (script: string, ...options: string[]) => {
  const { PATH, TEST_DATABASE_URL } = process.env
  const child = spawn(process.execPath, [`scripts/${script}`, '--no-build', ...options], {
    env: { PATH, NODE_ENV: 'production', TEST_DATABASE_URL },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const [code] = await once(child, 'exit')
  return { code, output }
}

/** What a proof that failed has said, or null. */
export const failureOf = async (proof: ReturnType<typeof runProof>) => {
  const { code, output } = await proof
  return code === 0 ? null : output
}
