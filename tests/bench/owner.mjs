/** The owner of the database that is thrown away. */
export const owner = { email: 'owner@example.org', password: 'three calm words together' }

/** Logs the owner in and gives the headers that their requests carry. */
export const logInOwner = async (port) => {
  const response = await fetch(`http://127.0.0.1:${port}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(owner),
  })
  const token = /payload-token=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]
  if (!token) throw new Error(`The owner could not log in: ${response.status}`)
  return { authorization: `JWT ${token}` }
}
