import type { TestPlatform } from './platform'

type Headers = Record<string, string>

/** REST as a person with these headers sends it. */
export const restAs = (platform: () => TestPlatform, headers: () => Headers) => {
  const send = async (method: string, path: string, body?: object, extra: Headers = {}) => {
    const response = await fetch(`${platform().url}/api${path}`, {
      method,
      headers: { ...headers(), 'content-type': 'application/json', ...extra },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return { status: response.status, body: await response.json(), headers: response.headers }
  }
  return {
    get: (path: string, extra?: Headers) => send('GET', path, undefined, extra),
    post: (path: string, body: object, extra?: Headers) => send('POST', path, body, extra),
    patch: (path: string, body: object, extra?: Headers) => send('PATCH', path, body, extra),
    delete: (path: string) => send('DELETE', path),
  }
}

type Answer = {
  body: { errors?: { message?: string; data?: { errors?: { path: string; message: string }[] } }[] }
}

/** The problems that an answer names, by field. */
export const problemsOf = ({ body }: Answer): Record<string, string> =>
  Object.fromEntries(
    (body.errors ?? []).flatMap(({ data }) =>
      (data?.errors ?? []).map(({ path, message }) => [path, message]),
    ),
  )
