import type { PageBlock } from '../../src/blocks/pageBlock'
import { blockNames, sampleBlock } from './blockSamples'

type Stored = { picture: string; form: string; service: string }

/** Every block once, as it can be saved: with ids of documents that are there, and without what no editor can write. */
export const storedBlocks = ({ picture: m1, form: f1, service: s1 }: Stored): PageBlock[] => {
  const ids: Record<string, string> = { m1, f1, s1 }
  return JSON.parse(JSON.stringify(blockNames.map(sampleBlock)), (_, value) =>
    value === 'javascript:alert(1)' ? '/questions' : (ids[String(value?.id)] ?? value),
  )
}
