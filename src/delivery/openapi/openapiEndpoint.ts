import { createHash } from 'node:crypto'
import type { SanitizedConfig } from 'payload'
import { declaredEndpoint } from '../../lib/declaredEndpoint'
import { openapiDocument } from './openapiDocument'

/** `GET /api/openapi.json`: this API as a document. It changes with the code only, so it is made once a process. */
export const openapiEndpoint = declaredEndpoint(
  {
    path: '/openapi.json',
    method: 'get',
    handler: async (req) => {
      const { text, etag } = await written(req.payload.config)
      const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'public, no-cache', ETag: etag }
      return req.headers.get('if-none-match') === etag
        ? new Response(null, { status: 304, headers })
        : new Response(text, { headers })
    },
  },
  {
    summary: 'Read this document',
    description: 'OpenAPI 3.1, for generators of clients. People read it at `/api/docs`.',
    tag: 'This document',
    security: 'anyone',
    answers: {
      200: { description: 'The document.', schema: { type: 'object', required: ['openapi', 'paths'] } },
      304: { description: 'It is still what `If-None-Match` names.' },
    },
  },
)

type Written = { text: string; etag: string }

let once: Promise<Written> | undefined

const written = (config: SanitizedConfig): Promise<Written> => {
  once ??= write(config)
  return once
}

const write = async (config: SanitizedConfig): Promise<Written> => {
  const text = JSON.stringify(await openapiDocument(config))
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` }
}
