import type { JSONSchema } from '../../../lib/jsonSchema'
import { schemaRef } from '../document'

/** A formatted text, as every rich text field answers it. */
export const richTextSchemas: Record<string, JSONSchema> = {
  RichText: {
    description:
      'A formatted text: a tree of [Lexical](https://lexical.dev) nodes. Begin at `root.children`.',
    type: 'object',
    properties: {
      root: {
        type: 'object',
        properties: {
          type: { const: 'root' },
          children: { type: 'array', items: schemaRef('RichTextNode') },
          direction: { enum: ['ltr', 'rtl', null] },
          format: { enum: ['left', 'start', 'center', 'right', 'end', 'justify', ''] },
          indent: { type: 'integer' },
          version: { type: 'integer' },
        },
        required: ['type', 'children', 'direction', 'format', 'indent', 'version'],
      },
    },
    required: ['root'],
  },
  RichTextNode: {
    description:
      'A paragraph, heading, list, link or text. `type` says which; texts have `text`, others `children`.',
    type: 'object',
    properties: {
      type: { type: 'string' },
      version: { type: 'integer' },
      text: { type: 'string' },
      children: { type: 'array', items: schemaRef('RichTextNode') },
    },
    required: ['type', 'version'],
  },
}

/** True for the schema that Payload’s editor gives of its fields. */
export const isRichText = ({ properties }: JSONSchema): boolean => {
  const root = (properties as Record<string, JSONSchema> | undefined)?.root
  return (root?.properties as JSONSchema | undefined)?.children !== undefined
}
