type Components = Record<string, Record<string, unknown>>

/** The components that are referred to from `roots`, those that these refer to included. */
export const usedComponents = <Kind extends Components>(roots: unknown, components: Kind): Kind => {
  const used = new Set<string>()
  const visit = (value: unknown) => {
    for (const [, kind = '', name = ''] of JSON.stringify(value).matchAll(
      /"#\/components\/(\w+)\/([^"]+)"/g,
    )) {
      if (used.has(`${kind}/${name}`)) continue
      used.add(`${kind}/${name}`)
      visit(components[kind]?.[name] ?? {})
    }
  }
  visit(roots)
  const kept = Object.entries(components).map(([kind, all]) => [
    kind,
    Object.fromEntries(Object.entries(all).filter(([name]) => used.has(`${kind}/${name}`))),
  ])
  return Object.fromEntries(kept) as Kind
}
