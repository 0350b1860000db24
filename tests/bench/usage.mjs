import { readFileSync } from 'node:fs'

const ticksPerSecond = 100
const afterName = 2

/** Resident memory (MB) and processor time (s) of a process; null where there is no /proc. */
export const usageOf = (pid) => {
  if (process.platform !== 'linux') return null
  const memory = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  // proc(5): after the name in brackets, user and system time are fields 12 and 13.
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + afterName).split(' ')
  return {
    residentMB: Number(memory?.[1]) / 1024,
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
  }
}
