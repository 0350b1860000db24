import path from 'node:path'
import ts from 'typescript'

/** The types that a module exports, with all that they are made of, as the text of one declaration file. */
export const bundleTypes = (entry) => {
  const declarations = emitDeclarations(entry)
  const start = path.resolve(entry).replace(/\.ts$/, '.d.ts')
  const program = ts.createProgram([start], options, hostOf(declarations))
  const checker = program.getTypeChecker()
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(start)))
  const found = new Map()

  const visit = (symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    const statement = target.declarations?.map(statementOf).find(Boolean)
    if (!statement || !declarations.has(statement.getSourceFile().fileName) || found.has(target)) return
    if ([...found.keys()].some(({ name }) => name === target.name))
      throw new Error(`Two types of the client are called ${target.name}. Rename one.`)
    found.set(target, statement)
    const follow = (node) => {
      const inner = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined
      if (inner) visit(inner)
      ts.forEachChild(node, follow)
    }
    follow(statement)
  }

  exported.forEach(visit)
  const names = new Set(exported.map(({ name }) => name))
  return `${[...found].map(([{ name }, statement]) => textOf(statement, names.has(name))).join('\n')}\nexport {}\n`
}

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  declaration: true,
  emitDeclarationOnly: true,
}

const emitDeclarations = (entry) => {
  const texts = new Map()
  const program = ts.createProgram([path.resolve(entry)], options)
  program.emit(undefined, (file, text) => texts.set(file, text))
  return texts
}

const hostOf = (texts) => {
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  return {
    ...host,
    // The sources lie beside the declarations that are made of them, and would be found first.
    fileExists: (file) => texts.has(file) || (!texts.has(file.replace(/\.ts$/, '.d.ts')) && fileExists(file)),
    readFile: (file) => texts.get(file) ?? readFile(file),
    getSourceFile: (file, version) =>
      texts.has(file)
        ? ts.createSourceFile(file, texts.get(file), version, true)
        : getSourceFile(file, version),
  }
}

/** The statement of a module that declares this, or undefined for what is declared within one. */
const statementOf = (declaration) => {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
  return ts.isSourceFile(node.parent) ? node : undefined
}

const textOf = (statement, isExported) =>
  statement
    .getFullText()
    .replace(/^(\s*(?:\/\*[\s\S]*?\*\/\s*)*)export /, isExported ? '$&' : '$1')
    .trim()
