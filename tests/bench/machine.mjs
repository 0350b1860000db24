import os from 'node:os'

/** What the figures were measured on; `load` is the number of processes that wanted a core just before. */
export const describeMachine = () => ({
  cores: os.cpus().length,
  processor: os.cpus()[0]?.model ?? 'unknown',
  memoryGB: Math.round(os.totalmem() / 2 ** 30),
  platform: `${process.platform} ${process.arch}`,
  node: process.versions.node,
  load: os.loadavg()[0],
})
