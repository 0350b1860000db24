import type { SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'
import type { Sample } from '../../../seed/sample'
import { samples } from '../../../seed/samples'
import { exampleId } from './exampleId'
import { shortened } from './shortened'

type Example = Record<string, unknown>

/**
 * A short document of a collection or global as it would be sent: `custom.example` of its config where there is one,
 * else the first of the sample practice.
 */
export const exampleOf = (config: SanitizedCollectionConfig | SanitizedGlobalConfig): Example | undefined => {
  if (config.custom?.example) return config.custom.example
  const sample = sampleOf(config.slug)
  return sample && (shortened(sample.content({ say: (en) => en, idOf: exampleId })) as Example)
}

/** The id that the examples give the same document. */
export const exampleIdOf = (slug: string): string => {
  const sample = sampleOf(slug)
  return exampleId(slug, sample && 'name' in sample ? sample.name : slug)
}

const sampleOf = (slug: string) => samples.find((sample) => slugOf(sample) === slug)

const slugOf = (sample: Sample) => ('global' in sample ? sample.global : sample.collection)
