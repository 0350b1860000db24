/** Makes an API client that may read drafts, as the owner: the headers that its requests carry, and a service's id. */
export const makeApiClient = async ({ port, headers }) => {
  const post = async (path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}/api/api-clients${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`The API client was refused (${response.status}): ${text}`)
    return JSON.parse(text)
  }
  const { doc } = await post('', { name: 'Measuring', scope: 'drafts', requestsPerMinute: 60_000 })
  const { key } = await post(`/${doc.id}/key`, {})
  const { docs } = await (await fetch(`http://127.0.0.1:${port}/api/services?limit=1&depth=0`)).json()
  return { headers: { authorization: `Bearer ${key}` }, id: docs[0].id }
}
