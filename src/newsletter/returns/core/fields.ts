/** The fields of a header, by their names in small letters; of repeated ones the first. */
export type Fields = Record<string, string | undefined>

/** Reads groups of fields that empty lines part (RFC 3464 §2.1, RFC 5965 §3), folded lines joined. */
export const fieldGroupsIn = (text: string): Fields[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map(fieldsIn)
    .filter((fields) => Object.keys(fields).length > 0)

const fieldsIn = (group: string): Fields => {
  const fields: Fields = {}
  for (const line of group.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([\w-]+)[ \t]*:(.*)$/.exec(line) ?? []
    if (name && value !== undefined) fields[name.toLowerCase()] ??= value.trim()
  }
  return fields
}

/** The value behind its type, as in `rfc822; ana@example.org` and `smtp; 550 No such user`. */
export const untyped = (value: string | undefined): string | undefined =>
  value?.replace(/^[\w-]+\s*;\s*/, '').trim() || undefined
