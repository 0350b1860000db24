/** Content cut down to what shows its form: the first of each list, the first words of long texts. */
export const shortened = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(0, 1).map(shortened)
  if (typeof value === 'string') return shortText(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]))
}

const mostCharacters = 100

const shortText = (text: string) =>
  text.length <= mostCharacters ? text : `${text.slice(0, text.lastIndexOf(' ', mostCharacters))} …`
