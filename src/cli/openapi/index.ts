import { writeFileSync } from 'node:fs'
import config from '@payload-config'
import { openapiDocument } from '../../delivery/openapi/openapiDocument'

// Run by `npm run generate`.
writeFileSync('docs/openapi.json', `${JSON.stringify(await openapiDocument(await config), null, 1)}\n`)
process.exit(0)
