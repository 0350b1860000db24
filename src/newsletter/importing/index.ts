export { createImporter } from './importer'
export { importingPlugin } from './plugin'
