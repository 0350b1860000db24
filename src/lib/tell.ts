/** A line for the person at the console, beside the log. */
export const tell = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
