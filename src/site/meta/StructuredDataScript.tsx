import type { StructuredData } from '../../client'

/** What a page says, for search engines; no text of it can end the script. */
export const StructuredDataScript = ({ graph }: { graph: StructuredData }) => (
  <script
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write quotes as entities, which JSON does not know
    dangerouslySetInnerHTML={{ __html: JSON.stringify(graph).replaceAll('<', '\\u003c') }}
    type="application/ld+json"
  />
)
