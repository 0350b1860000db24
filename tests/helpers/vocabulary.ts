import { readFileSync } from 'node:fs'
import ts from 'typescript'

/**
 * The vocabulary of schema.org, as the package schema-dts has it from schema.org’s own definitions: which types there
 * are, which properties each has, and which values these may have.
 */
type Vocabulary = {
  /** The properties of a type, inherited ones included, and the names of what each may be; undefined for no type. */
  propertiesOf: (type: string) => Map<string, string[]> | undefined
  /** What one name stands for: names of types and of data types, and literals in quotes. */
  meaningOf: (name: string) => Set<string>
}

/** What is wrong with a graph of JSON-LD, one line for each fault, by where it stands. */
export const faultsOf = (graph: unknown[]): string[] => {
  const ids = new Set(graph.flatMap(idsIn))
  return graph.flatMap((node, index) => faultsOfNode(node, `${index}`, ids))
}

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const idsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isNode(value)) return []
  const own = '@type' in value && typeof value['@id'] === 'string' ? [value['@id']] : []
  return [...own, ...Object.values(value).flatMap(idsIn)]
}

const typesOf = (node: Node): string[] => [node['@type']].flat().map(String)

const faultsOfNode = (node: unknown, where: string, ids: Set<string>): string[] => {
  if (!isNode(node)) return [`${where} is no node`]
  const types = typesOf(node)
  const unknown = types.filter((type) => !vocabulary.propertiesOf(type))
  if (unknown.length > 0) return [`${where} is of no type of schema.org: ${unknown}`]
  return Object.entries(node)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => {
      const place = `${where}.${name}`
      const ranges = types.flatMap((type) => vocabulary.propertiesOf(type)?.get(name) ?? [])
      if (ranges.length === 0) return [`${place} is no property of ${types}`]
      const expected = new Set(ranges.flatMap((range) => [...vocabulary.meaningOf(range)]))
      return [value].flat().flatMap((one) => faultsOfValue(one, place, expected, ids))
    })
}

const faultsOfValue = (value: unknown, where: string, expected: Set<string>, ids: Set<string>): string[] => {
  if (!isNode(value))
    return isData(value, expected)
      ? []
      : [`${where} may not be ${JSON.stringify(value)}: ${[...expected].slice(0, 5)}`]
  if (!('@type' in value))
    return ids.has(String(value['@id'])) ? [] : [`${where} refers to nothing: ${value['@id']}`]
  const isExpected = typesOf(value).some((type) => expected.has(type))
  return [
    ...(isExpected ? [] : [`${where} may not be ${typesOf(value)}`]),
    ...faultsOfNode(value, where, ids),
  ]
}

const shapes: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)),
  DateTime: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(String(value)),
  Time: (value) => /^\d\d:\d\d(:\d\d)?$/.test(String(value)),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
}

const isData = (value: unknown, expected: Set<string>): boolean =>
  [...expected].some((name) => shapes[name]?.(value) || name === JSON.stringify(value))

const read = (): Vocabulary => {
  const file = 'node_modules/schema-dts/dist/schema.d.ts'
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022)
  const interfaces = new Map<string, ts.InterfaceDeclaration>()
  const aliases = new Map<string, ts.TypeAliasDeclaration>()
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, statement)
    if (ts.isTypeAliasDeclaration(statement)) aliases.set(statement.name.text, statement)
  }

  const properties = (name: string): [string, string[]][] => {
    const declaration = interfaces.get(name)
    const parents = (declaration?.heritageClauses ?? []).flatMap(({ types }) =>
      types.map(({ expression }) => expression.getText(source)),
    )
    const own = (declaration?.members ?? []).flatMap((member): [string, string[]][] => {
      const type = ts.isPropertySignature(member) ? member.type : undefined
      const range = type && ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined
      return range && member.name && ts.isStringLiteral(member.name)
        ? [[member.name.text, namesIn(range)]]
        : []
    })
    return [...own, ...parents.flatMap(properties)]
  }

  const namesIn = (type: ts.TypeNode): string[] =>
    ts.isUnionTypeNode(type) ? type.types.flatMap(namesIn) : [type.getText(source).replace(/<.*$/s, '')]

  const meaningOf = (name: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(name)) return seen
    seen.add(name.replace(/Leaf$/, ''))
    const alias = name in shapes ? undefined : aliases.get(name)
    for (const part of alias ? namesIn(alias.type) : []) if (part !== 'string') meaningOf(part, seen)
    return seen
  }

  return {
    meaningOf,
    propertiesOf: (type) => (interfaces.has(`${type}Leaf`) ? new Map(properties(`${type}Leaf`)) : undefined),
  }
}

const vocabulary = read()
