import type { DateField, FieldHook } from 'payload'
import { words } from '../../src/lib/words'
import type { Newsletter } from '../../src/payload-types'

const setOnce: FieldHook<Newsletter, string | null> = ({ data, originalDoc }) => {
  const first = originalDoc?.publishedAt
  if (first) return first
  return data?._status === 'published' ? new Date().toISOString() : null
}

/** When an issue first came out: schema.org `datePublished`. It stays when the issue is changed. */
export const publishedAtField: DateField = {
  name: 'publishedAt',
  type: 'date',
  hooks: { beforeChange: [setOnce] },
  label: words('Came out on', 'Publicado el'),
  admin: {
    position: 'sidebar',
    readOnly: true,
    condition: (data) => Boolean(data?.publishedAt),
    description: words('Set when it is first published.', 'Se fija al publicarlo por primera vez.'),
  },
}
