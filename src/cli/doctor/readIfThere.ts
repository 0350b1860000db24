import { readFile } from 'node:fs/promises'

/** The text of a file without blanks around it; empty if there is none. */
export const readIfThere = async (file: string): Promise<string> => {
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
