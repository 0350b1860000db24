import type { Newsletter } from '../../payload-types'
import { headingsOf } from './headingsOf'

export type IssueBlock = NonNullable<Newsletter['body']>[number]
type Name = IssueBlock['blockType']
type BlockOf<Each extends Name> = Extract<IssueBlock, { blockType: Each }>

/**
 * The blocks of an issue for the next one: in order, with their settings, headings and what stands in every issue. What
 * belongs to one issue is left out, so that nothing old goes out by mistake.
 */
export const structureOf = (body: readonly IssueBlock[]): IssueBlock[] =>
  body.map((block) => Object({ blockType: block.blockType, ...keptOf(block) }))

const keptOf = <Each extends Name>(block: BlockOf<Each>): object => {
  const keep: (block: BlockOf<Each>) => object = kept[block.blockType as Each]
  return keep(block)
}

const kept: { [Each in Name]: (block: BlockOf<Each>) => object } = {
  richText: ({ content }) => ({ content: headingsOf(content) }),
  serviceList: ({ heading, services }) => ({ heading, services }),
  questionList: ({ heading, faqs }) => ({ heading, faqs }),
  eventList: ({ heading }) => ({ heading, events: [] }),
  media: () => ({}),
  callout: ({ tone, heading }) => ({ tone, heading }),
  quote: () => ({}),
  button: ({ label, url }) => ({ label, url }),
}
