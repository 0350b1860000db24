// What node:http writes by itself.
const ownOfNode = /^(connection|date|keep-alive|transfer-encoding)$/
const timesUntilStored = 2

/**
 * The answer to a measure as it is sent to whoever asks without compression, headers and all; with `asksAgain`, the 304
 * to whoever has it already. Throws where it is not the one that was meant. `cacheStatus`: what the cache did with it.
 */
export const exampleOf = async ({ name, port, documents, request, asksAgain = false, isMeant }) => {
  for (let time = 0; time < timesUntilStored; time += 1) await ask({ port, request })
  const whole = await ask({ port, request })
  if (whole.answer.status !== 200 || !isMeant(contentOf(whole.answer), documents))
    throw new Error(
      `${name}: not the answer that was meant (${whole.answer.status}): ${whole.answer.body.subarray(0, 500)}`,
    )
  if (!asksAgain) return { request, ...whole }
  const again = { ...request, headers: { ...request.headers, 'if-none-match': whole.answer.headers.etag } }
  const { cacheStatus, answer } = await ask({ port, request: again })
  if (answer.status !== 304) throw new Error(`${name}: answered ${answer.status} to whom has it already.`)
  return { request: again, cacheStatus, answer }
}

const contentOf = ({ headers, body }) =>
  headers['content-type'].startsWith('text/html') ? String(body) : JSON.parse(body)

const ask = async ({ port, request: { path, ...request } }) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    ...request,
    headers: { accept: 'application/json', ...request.headers, 'accept-encoding': 'identity' },
  })
  const { status } = response
  const body = Buffer.from(await response.arrayBuffer())
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !ownOfNode.test(name)))
  if (status !== 304) headers['content-length'] = String(body.length)
  return { cacheStatus: headers['cache-status'] ?? '', answer: { status, headers, body } }
}
