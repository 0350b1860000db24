type Weakness = { isGrave: boolean; words: string }

const shortest = 32
const fewestSigns = 10

/** Why a secret could be guessed, or null. Says nothing of what stands in it. */
export const weaknessOf = (secret: string): Weakness | null => {
  if (secret.length < shortest) return { isGrave: true, words: `is shorter than ${shortest} characters` }
  if (isRepeated(secret)) return { isGrave: true, words: 'repeats itself' }
  if (new Set(secret).size < fewestSigns) return { isGrave: true, words: 'has too few different characters' }
  if (lengthOfRest(secret) < shortest / 2)
    return { isGrave: true, words: 'is made of words and rows of keys that are guessed first' }
  if (/^[\p{L}\s.,;:_-]+$/u.test(secret))
    return { isGrave: false, words: 'looks like words rather than chance' }
  return null
}

const isRepeated = (secret: string): boolean => {
  const signs = [...secret]
  const periods = Array.from({ length: Math.floor(signs.length / 2) }, (_, index) => index + 1)
  return periods.some((period) => signs.every((sign, at) => at < period || sign === signs[at - period]))
}

/** How many letters and digits are left without well-known words and rows such as `3456` or `fedc`. */
const lengthOfRest = (secret: string): number => {
  const withoutWords = secret.toLowerCase().replace(knownWords, ' ')
  return withoutRows([...withoutWords].filter((sign) => /[\p{L}\p{N}]/u.test(sign))).length
}

const withoutRows = (signs: string[]): string[] => {
  const codes = signs.map((sign) => sign.codePointAt(0) ?? 0)
  const isStep = (at: number) =>
    at > 1 && at < codes.length && Math.abs(step(codes, at)) <= 1 && step(codes, at) === step(codes, at - 1)
  return signs.filter((_, at) => ![at, at + 1, at + 2].some(isStep))
}

const step = (codes: number[], at: number) => (codes[at] ?? 0) - (codes[at - 1] ?? 0)

const knownWords = new RegExp(
  'password|passphrase|passwort|contrase|secret|payload|stillpoint|change|replace|please|example|default|' +
    'production|development|placeholder|insecure|random|string|characters|letmein|welcome|admin|owner|server|' +
    'session|signing|website|mongodb|please|your|this|that|with|must|have|some|very|long|least|here|test|' +
    'qwertyuiop|qwertzuiop|asdfghjkl|zxcvbnm|qwerty|asdf|1q2w3e4r|dynamicjourneys|foobar|dead|beef',
  'g',
)
