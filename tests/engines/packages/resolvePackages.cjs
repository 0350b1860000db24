const { readFileSync } = require('node:fs')
const path = require('node:path')

let files

const packages = /[\\/]node_modules[\\/](?!payload[\\/])/

/** Our own code and Payload get other packages from the few files that `bundlePackages.mjs` made of them. */
module.exports = (name, options) => {
  const folder = process.env.TEST_PACKAGES
  if (folder) files ??= JSON.parse(readFileSync(path.join(folder, 'files.json'), 'utf8'))
  const file = !packages.test(`${options.basedir}/`) && files?.[name]
  return file ? path.join(folder, file) : options.defaultResolver(name, options)
}
