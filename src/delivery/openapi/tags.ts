import type { OpenApiDocument } from './document'

/** The headings, with those that are open to everyone before those of staff. */
export const tagsOf = (paths: OpenApiDocument['paths']): OpenApiDocument['tags'] => {
  const names = Object.values(paths).flatMap((path) => Object.values(path).flatMap(({ tags }) => tags))
  const isOfStaff = (name: string) => name.endsWith('(staff)')
  const unique = [...new Set(names)]
  return [...unique.filter((name) => !isOfStaff(name)), ...unique.filter(isOfStaff)].map((name) => ({ name }))
}
