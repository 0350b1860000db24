const { readFileSync } = require('node:fs')
const path = require('node:path')

let files

const isPackage = /[\\/]node_modules[\\/]/

/** Our own code gets packages from Node, by way of the modules that `listPackages.mjs` wrote. */
module.exports = (name, options) => {
  const folder = process.env.TEST_PACKAGES
  if (folder) files ??= JSON.parse(readFileSync(path.join(folder, 'files.json'), 'utf8'))
  const file = !isPackage.test(`${options.basedir}/`) && files?.[name]
  return file ? path.join(folder, file) : options.defaultResolver(name, options)
}
