import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Env } from '../../envSchema'
import { askMongodb } from './askMongodb'
import { bad, type Finding, good, warning } from './finding'

const second = 1000
const minute = 60 * second

/** Whether the clock is right, by that of the MongoDB server or by the newest file of the data folder. */
export const checkClock = async ({ DATABASE_URL, DATA_DIR }: Env): Promise<Finding> => {
  if (!DATABASE_URL)
    return judgeClock({ now: new Date(), newestFile: await newestIn(path.resolve(DATA_DIR)) })
  const serverTime = await askMongodb(DATABASE_URL).then(
    ({ time }) => time,
    () => null,
  )
  return judgeClock({ now: new Date(), serverTime })
}

type Clocks = { now: Date; serverTime?: Date | null; newestFile?: Date | null }

/** Compares the clock with another one, or with a file that can't come from the future. */
export const judgeClock = ({ now, serverTime = null, newestFile = null }: Clocks): Finding => {
  const reading = `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC (time zone ${Intl.DateTimeFormat().resolvedOptions().timeZone})`
  if (now.getUTCFullYear() < 2026 || now.getUTCFullYear() > 2100)
    return bad(`The clock is wrong: ${reading}.`)
  if (newestFile && newestFile.getTime() - now.getTime() > minute)
    return bad(`The clock is slow: it says ${reading}, but the data folder has a newer file. Set the clock.`)
  if (!serverTime) return good(`The clock says ${reading}.`)
  const apart = Math.abs(serverTime.getTime() - now.getTime())
  const line = `The clock says ${reading} and is ${Math.round(apart / second)} s apart from that of the database server`
  if (apart > 5 * minute) return bad(`${line}. Set both by a time server.`)
  return apart > 10 * second ? warning(`${line}. Set both by a time server.`) : good(`${line}.`)
}

const newestIn = async (folder: string): Promise<Date | null> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const times = await Promise.all(names.map(async (name) => (await stat(path.join(folder, name))).mtimeMs))
  return times.length > 0 ? new Date(Math.max(...times)) : null
}
