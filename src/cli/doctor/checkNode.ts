import { bad, type Finding, good } from './finding'

const oldest = [20, 9] as const

/** Whether this Node.js (`20.11.1`) is one that Stillpoint runs on. */
export const checkNode = (version: string): Finding => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isNewEnough = major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
  return isNewEnough
    ? good(`Node.js ${version} is new enough.`)
    : bad(`Node.js ${version} is too old. Install ${oldest.join('.')} or newer.`)
}
