import type { Service } from '../payload-types'
import { isBlank } from './isBlank'

/** Whether anything is written of what to expect: the group itself is always there. */
export const hasExpectations = ({ whatToExpect }: Pick<Service, 'whatToExpect'>): boolean => {
  const { before, during, after } = whatToExpect ?? {}
  return !isBlank(during) || [before, after].some((advices) => advices?.some(({ advice }) => advice))
}
