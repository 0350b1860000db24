import type { SanitizedConfig } from 'payload'
import { version } from '../../lib/version'
import { sharedAnswers } from './answers'
import type { OpenApiDocument } from './document'
import { introduction } from './introduction'
import { sharedParameters } from './parameters/sharedParameters'
import { pathsOf } from './paths'
import { commonSchemas } from './schemas/commonSchemas'
import { contentSchemas } from './schemas/contentSchemas'
import { securitySchemes } from './securitySchemes'
import { tagsOf } from './tags'
import { usedComponents } from './usedComponents'

/** The OpenAPI 3.1 document of the whole API. Throws for an endpoint of ours that is not declared. */
export const openapiDocument = async (config: SanitizedConfig): Promise<OpenApiDocument> => {
  const paths = pathsOf(config)
  const components = usedComponents(paths, {
    schemas: { ...commonSchemas, ...(await contentSchemas(config)) },
    parameters: sharedParameters(config),
    responses: sharedAnswers,
  })
  return {
    openapi: '3.1.1',
    info: {
      title: 'Stillpoint',
      version,
      description: introduction,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api', description: 'This server' }],
    tags: tagsOf(paths),
    paths,
    components: { ...components, securitySchemes: securitySchemes(config) },
  }
}
