import { statSync } from 'node:fs'

/** What waits for servers and browsers, and what keeps a core busy. Everything else is short. */
const kinds = [
  ['system', 'browser', 'repository'],
  ['sqlite', 'mongodb'],
]

/**
 * The order of the test files: those that wait and those that compute mixed evenly, so that no core is idle, and what
 * is short at the end, so that all workers end together. Jest by itself goes by the size of files on a fresh clone.
 */
export default class InGoodOrder {
  sort(tests) {
    const ofKind = (names) => bySize(tests.filter((test) => names.includes(nameOf(test))))
    const mixed = kinds.map(ofKind).flatMap((list) => list.map((test, index) => [index / list.length, test]))
    const short = bySize(tests.filter((test) => !kinds.flat().includes(nameOf(test))))
    return [...mixed.sort(([one], [other]) => one - other).map(([, test]) => test), ...short]
  }

  /** All of them: what failed last time is not noted. */
  allFailedTests(tests) {
    return tests
  }

  cacheResults() {}
}

const nameOf = ({ context }) => context.config.displayName.name

const bySize = (tests) => {
  const sized = tests.map((test) => [statSync(test.path).size, test])
  return sized.sort(([one], [other]) => other - one).map(([, test]) => test)
}
