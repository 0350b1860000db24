/**
 * Globals that no test replaces. Where Jest runs modules, each use of a global is looked up through two worlds, which
 * takes up to half of the time of a test; a module that holds them by names of its own does without.
 */
const names = [
  ...['Object', 'Array', 'Symbol', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'Reflect', 'Proxy', 'JSON'],
  ...['String', 'Number', 'Boolean', 'BigInt', 'Math', 'RegExp', 'Error', 'TypeError', 'RangeError'],
  ...['Uint8Array', 'ArrayBuffer', 'isNaN', 'parseInt', 'parseFloat'],
]

/** Goes before a module, on its first line. */
exports.ownNames = `const { ${names.join(', ')} } = globalThis; `
