/**
 * Parameters in the bracket notation of the API, like `?where[slug][equals]=home`, in alphabetical order, so that the
 * same question always has the same address. Empty if there are none.
 */
export const queryString = (parameters: object): string => {
  const pairs = new URLSearchParams(pairsOf(parameters, ''))
  pairs.sort()
  return pairs.size === 0 ? '' : `?${pairs}`
}

const pairsOf = (value: unknown, name: string): [string, string][] => {
  if (value === undefined) return []
  // An empty list of wanted values finds nothing; left out, it would find everything.
  if (typeof value !== 'object' || value === null || isEmptyList(value)) return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) =>
    pairsOf(inner, name === '' ? key : `${name}[${key}]`),
  )
}

const isEmptyList = (value: object) => Array.isArray(value) && value.length === 0
