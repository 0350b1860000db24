import type { Practitioner, Review } from '../payload-types'
import { practiceId } from './addresses'
import type { Reference, Thing } from './thing'

type Context = { practiceName: string | undefined; staff: Practitioner[] }

/** Who reviewed texts, each once: the practice itself, somebody of it, or somebody else by the name that stands there. */
export const reviewers = (reviews: Review[], { practiceName, staff }: Context): (Thing | Reference)[] => {
  const names = [...new Set(reviews.map(({ reviewedBy }) => reviewedBy))]
  return names.map((name) => {
    if (name === practiceName) return { '@id': practiceId }
    const jobTitle = staff.find((practitioner) => practitioner.name === name)?.jobTitle
    return { '@type': 'Person', name, jobTitle }
  })
}
