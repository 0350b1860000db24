import { short } from './numbers.mjs'
import { table } from './table.mjs'

/** What is promised beside what is, a line each. */
export const promiseTable = (list) =>
  table(
    ['', 'services', 'connections', '', 'is', 'asked', ''],
    list.map(({ name, documents, connections, figure, value, limit, isMet }) => [
      name,
      documents ? short(documents) : '',
      connections ?? '',
      figure,
      short(value),
      limit,
      isMet ? 'met' : 'NOT MET',
    ]),
  )

/** What became of the flood of different questions. */
export const floodLines = ({ flood: { questions, seconds, errors, statuses, memory } }) => {
  const answers = Object.entries(statuses).map(([status, count]) => `${short(count)} of ${status}`)
  return [
    `${short(questions)} different questions in ${short(seconds)} s: ${answers.join(', ')}; ${errors} without an answer.`,
    `Memory ${short(memory.before)} MB before, at most ${short(memory.firstHalf)} MB in the first half and ${short(memory.secondHalf)} MB in the second.`,
  ].join('\n')
}
