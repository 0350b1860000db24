export default () => globalThis.stopMongodbEngine?.()
