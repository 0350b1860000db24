/**
 * One object for the whole process, made by whoever asks first. Next bundles its own copy of every module, for itself
 * and for each of its entries, so what they share can't stand in a variable of a module.
 */
export const processWide = <Shared extends object>(name: string, make: () => Shared): Shared => {
  const key = Symbol.for(`stillpoint.${name}`)
  const shared = globalThis as { [key: symbol]: Shared | undefined }
  shared[key] ??= make()
  return shared[key]
}
