import { judge } from './judge.mjs'

const encodings = ['identity', 'gzip', 'br', 'gzip, br']
const oneOf = (list) => list[Math.floor(Math.random() * list.length)]

/** Asks one question after the other, of any process, until `isOver`; counts into `tally`. */
export const read = async ({ urls, questions, history, tally, isOver }) => {
  const kept = new Map()
  while (!isOver()) {
    const question = oneOf(questions)
    const floors = history.floors()
    const text = await ask({ url: oneOf(urls), question, kept, tally }).catch(() => undefined)
    if (text === undefined) {
      tally.failed += 1
      continue
    }
    const { stale, mixed } = judge({ history, floors, question, text })
    tally.reads += 1
    tally.stale += stale.length > 0 ? 1 : 0
    tally.mixed += mixed.length > 0 ? 1 : 0
    for (const problem of [...stale, ...mixed]) tally.problems.add(`${question.path}: ${problem}`)
  }
}

/** The text of an answer, also where the server says that we have it already; undefined where there is none. */
const ask = async ({ url, question: { path, body }, kept, tally }) => {
  const encoding = oneOf(encodings)
  const key = `${path} ${encoding}`
  const before = body ? undefined : kept.get(key)
  const response = await fetch(url + path, {
    method: body ? 'POST' : 'GET',
    headers: {
      'accept-encoding': encoding,
      ...(before && { 'if-none-match': before.etag }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  })
  const text = await response.text()
  if (response.headers.get('cache-status')?.endsWith('hit')) tally.hits += 1
  if (response.status === 304) {
    tally.notModified += 1
    return before.text
  }
  if (response.status === 404) return ''
  if (response.status !== 200) return undefined
  kept.set(key, { etag: response.headers.get('etag'), text })
  return text
}
