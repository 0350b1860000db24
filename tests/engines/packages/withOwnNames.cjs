const { createHash } = require('node:crypto')
const swc = require('@swc/jest')
const { ownNames } = require('./ownNames.cjs')

const named = (result) => ({ ...result, code: ownNames + result.code })

/** Our own code by SWC, with names of its own for globals. */
const ofSources = (options) => {
  const transformer = swc.createTransformer(options)
  const key = (text) => createHash('sha256').update(ownNames).update(text).digest('hex')
  return {
    ...transformer,
    process: (...args) => named(transformer.process(...args)),
    processAsync: async (...args) => named(await transformer.processAsync(...args)),
    getCacheKey: (...args) => key(transformer.getCacheKey(...args)),
  }
}

/** Modules that need nothing else, such as those of Payload. */
const ofModules = { process: (code) => named({ code }) }

module.exports = {
  createTransformer: (options = {}) => (options.isPlain ? ofModules : ofSources(options)),
}
