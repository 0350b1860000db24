import { randomUUID } from 'node:crypto'
import { rm, stat, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bad, codeOf, type Finding, good, warning } from './finding'

const megabyte = 1024 * 1024
const littleRoom = 1024 * megabyte
const noRoom = 100 * megabyte

type Options = { folder: string; name: 'data' | 'media'; variable: string }

/** Writes a file there and takes it away again, and asks how much room is left. A missing folder is one to be made. */
export const lookAtFolder = async ({
  folder,
  name,
  variable,
}: Options): Promise<{ finding: Finding; isThere: boolean }> => {
  const nearest = await nearestFolder(folder)
  const isThere = nearest === folder
  try {
    await writeAndRemove(nearest)
  } catch (error) {
    const line = `The ${name} folder ${folder} can’t be written (${codeOf(error)}). Give this account the right to, or choose another with ${variable}.`
    return { finding: bad(line), isThere }
  }
  return { finding: judgeRoom({ room: await roomIn(nearest), folder, name, isThere }), isThere }
}

type Room = { room: number; folder: string; name: string; isThere: boolean }

/** What to say of a number of free bytes. */
export const judgeRoom = ({ room, folder, name, isThere }: Room): Finding => {
  const left = `${Math.floor(room / megabyte).toLocaleString('en')} MB are free`
  if (room < noRoom) return bad(`The disk of the ${name} folder ${folder} is full: ${left}.`)
  if (room < littleRoom) return warning(`The disk of the ${name} folder ${folder} is nearly full: ${left}.`)
  return good(
    isThere
      ? `The ${name} folder ${folder} can be written; ${left}.`
      : `The ${name} folder ${folder} will be made at the first start; ${left}.`,
  )
}

const nearestFolder = async (folder: string): Promise<string> => {
  try {
    await stat(folder)
    return folder
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return isMissing && path.dirname(folder) !== folder ? nearestFolder(path.dirname(folder)) : folder
  }
}

const writeAndRemove = async (folder: string) => {
  const file = path.join(folder, `.doctor-${randomUUID()}`)
  await writeFile(file, 'This file may be removed.', { flag: 'wx', mode: 0o600, flush: true })
  await rm(file)
}

const roomIn = async (folder: string) => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
