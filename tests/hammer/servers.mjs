import { startStillpoint } from '../bench/servers.mjs'

/** As many built servers as are wanted, on one database. `preload`: a module that each of them loads first. */
export const startServers = async ({ count, folder, env = {}, preload }) => {
  const servers = []
  for (let number = 1; number <= count; number += 1)
    servers.push(
      await startStillpoint({
        folder,
        env: { ...env, ...(preload && { NODE_OPTIONS: `--import ${preload}` }) },
      }),
    )
  return servers
}
