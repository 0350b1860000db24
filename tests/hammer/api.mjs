/** REST and GraphQL of any of the processes, as the owner. Rejects unless the answer is good. */
export const apiOf = ({ urls, headers }) => {
  let turn = 0

  const send = async (method, path, body) => {
    turn += 1
    const isForm = body instanceof FormData
    const response = await fetch(`${urls[turn % urls.length]}/api/${path}`, {
      method,
      headers: isForm ? headers : { ...headers, 'content-type': 'application/json' },
      body: isForm ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    })
    const text = await response.text()
    const answer = text.startsWith('{') ? JSON.parse(text) : {}
    if (!response.ok || answer.errors?.length > 0)
      throw new Error(`${method} ${path} was answered ${response.status}: ${text.slice(0, 300)}`)
    return answer
  }

  return {
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    patch: (path, body) => send('PATCH', path, body),
    remove: (path) => send('DELETE', path),
    graphql: (query) => send('POST', 'graphql', { query }),
  }
}
