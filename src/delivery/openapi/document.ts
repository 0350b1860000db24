import type { JSONSchema } from '../../lib/jsonSchema'

/** What we use of an OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.1). */
export type OpenApiDocument = {
  openapi: '3.1.1'
  info: { title: string; version: string; description: string; license: { name: string; identifier: string } }
  servers: { url: string; description: string }[]
  tags: { name: string; description?: string }[]
  paths: Record<string, PathItem>
  components: {
    schemas: Record<string, JSONSchema>
    parameters: Record<string, Parameter>
    responses: Record<string, Answer>
    securitySchemes: Record<string, Record<string, unknown>>
  }
}

/** `description` stands in the place of that of what is referred to. */
export type Reference = { $ref: string; description?: string }
export type PathItem = Partial<Record<Method, Operation>>
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

export type Operation = {
  operationId: string
  summary: string
  description: string
  tags: string[]
  security: Record<string, string[]>[]
  parameters?: (Parameter | Reference)[]
  requestBody?: Body
  responses: Record<string, Answer | Reference>
  /** Where it stands, if not with the others. */
  servers?: OpenApiDocument['servers']
}

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  description: string
  required?: boolean
  schema?: JSONSchema
  content?: Record<string, Media>
  style?: 'deepObject' | 'form'
  explode?: boolean
  example?: unknown
}

export type Media = {
  schema: JSONSchema
  example?: unknown
  encoding?: Record<string, { contentType: string }>
}
export type Body = { required: true; content: Record<string, Media> }
export type Answer = {
  description: string
  headers?: Record<string, { description: string; schema: JSONSchema }>
  content?: Record<string, Media>
}

export const schemaRef = (name: string): Reference => ({ $ref: `#/components/schemas/${name}` })
export const parameterRef = (name: string): Reference => ({ $ref: `#/components/parameters/${name}` })
