// Every text that the hammer writes names its register and carries its number, so that no answer needs to be understood.
const written = /hammer ([a-z]+\d*\.[a-z]+) (\d+)\./g

/** The text of a register with a number. */
export const textOf = (name, number) => `hammer ${name} ${number}.`

/** What an answer shows, as a map from register to the numbers that stand in it. */
export const sightingsIn = (text) => {
  const seen = new Map()
  for (const [, name, number] of text.matchAll(written))
    seen.set(name, (seen.get(name) ?? new Set()).add(Number(number)))
  return seen
}
