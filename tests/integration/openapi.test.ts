import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import type { Endpoint } from 'payload'
import { collectionTable } from '../../src/access/table'
import type { OpenApiDocument, Parameter } from '../../src/delivery/openapi/document'
import { addMessage, pictureFile } from '../helpers/builders'
import {
  checker,
  exampleOf as exampleOfParameter,
  exampleQuery,
  operationsOf,
  type Place,
  parametersOf,
} from '../helpers/openapi'
import { loginAs } from '../helpers/people'
import type { TestPlatform } from '../helpers/platform'
import { addPreferencesLink } from '../helpers/subscribers'

// Read once, when the platform is imported below: examples are held against the sample practice.
process.env.SAMPLE_CONTENT = 'true'

let platform: TestPlatform
let openapiDocument: typeof import('../../src/delivery/openapi/openapiDocument').openapiDocument
let document: OpenApiDocument
let owner: Record<string, string>
/** Of previews of the contact details and of an issue of the newsletter. */
let previewTokens: Record<string, string>
/** Of a mailed link to the preferences of a subscriber. */
let preferencesToken: string

beforeAll(async () => {
  const { startTestPlatform } = await import('../helpers/platform')
  platform = await startTestPlatform()
  openapiDocument = (await import('../../src/delivery/openapi/openapiDocument')).openapiDocument
  owner = await loginAs(platform, 'owner')
  document = await (await fetch(`${platform.url}/api/openapi.json`)).json()
  const { payload } = platform
  await payload.update({ collection: 'newsletters', where: {}, data: { _status: 'published' } })
  await payload.create({ collection: 'api-clients', data: { name: 'Preview', scope: 'drafts' } })
  await addMessage(payload, 'May I come on Friday?')
  await payload.create({
    collection: 'scheduled-changes',
    data: {
      global: 'contact-details',
      action: 'publish',
      dueAt: '2099-01-01T09:00:00.000Z',
      state: 'waiting',
    },
  })
  await payload.create({ collection: 'redirects', data: { from: '/flyer', to: '/' } })
  const issues = await payload.find({ collection: 'newsletters', limit: 1 })
  const letter = { subject: 'Calm', preheader: '', html: '<p>Calm</p>', text: 'Calm' }
  await payload.db.create({
    collection: 'mailings',
    data: {
      issue: issues.docs[0]?.id,
      state: 'sent',
      audience: 'everyone',
      content: { en: letter, es: letter },
      sender: { name: 'Practice', address: 'hello@example.org', replyTo: null },
      confirmedBy: 'owner@example.org',
      startsAt: '2026-01-01T09:00:00.000Z',
    },
  })
  await payload.sendEmail({ to: 'ana@example.org', subject: 'Calm', text: 'Calm' })
  previewTokens = {
    '/previews': await makePreview({ global: 'contact-details' }),
    '/previews/mail': await makePreview({ collection: 'newsletters', id: issues.docs[0]?.id }),
  }
  preferencesToken = await addPreferencesLink(payload)
  await fetch(`${platform.url}/api/subscribers/import?name=people.csv`, {
    method: 'POST',
    headers: { ...owner, 'content-type': 'text/csv' },
    body: 'email\nana@example.org\n',
  })
})

afterAll(() => platform.stop())

const makePreview = async (of: object): Promise<string> => {
  const made = await fetch(`${platform.url}/api/previews`, {
    method: 'POST',
    headers: { ...owner, 'content-type': 'application/json' },
    body: JSON.stringify(of),
  })
  return (await made.json()).token
}

test('the document is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(structuredClone(document))

  expect(result).toEqual({ valid: true })
  expect(document.openapi).toMatch(/^3\.1\./)
})

test('it is given again only when it has changed', async () => {
  const first = await fetch(`${platform.url}/api/openapi.json`)
  const etag = String(first.headers.get('etag'))

  const again = await fetch(`${platform.url}/api/openapi.json`, { headers: { 'if-none-match': etag } })

  expect(first.headers.get('content-type')).toBe('application/json')
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('every collection, global and endpoint that somebody may use is in it', () => {
  const { collections, globals } = platform.payload.config
  const expected = [
    ...collections
      .map(({ slug }) => slug)
      .filter((slug) => !slug.startsWith('payload-') && Object.keys(collectionTable[slug]).length > 0)
      .map((slug) => `/${slug}`),
    ...globals.map(({ slug }) => `/globals/${slug}`),
    '/api-clients/{id}/key',
    '/changes',
    '/graphql',
    '/media/file/{filename}',
    '/openapi.json',
    '/users/first-register',
    '/users/forgot-password',
  ]

  expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(expected))
})

test('what nobody may do, and what nobody is shown, is not in it', () => {
  const text = JSON.stringify(document)

  expect(Object.keys(document.paths).filter((path) => /payload-|api-clients\/login/.test(path))).toEqual([])
  expect(document.paths['/forms/{id}/duplicate']?.post?.description).toContain('For owners and editors')
  expect(text).not.toMatch(/"(salt|hash|keyHash|resetPasswordToken|loginAttempts)"/)
  expect(Object.keys(Object(document.components.schemas.User?.properties))).not.toContain('password')
})

test('no two operations have one name, and every one has a heading and says who may call it', () => {
  const operations = operationsOf(document).map(({ operation }) => operation)
  const headings = document.tags.map(({ name }) => name)

  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
  for (const { tags, description } of operations) {
    expect(headings).toContain(tags[0])
    expect(description).toMatch(/Open to everyone|^For |\nFor /)
  }
})

test('every example is what its schema says', () => {
  const { errorsAt } = checker(document)
  const wrong = operationsOf(document).flatMap((place) =>
    examplesOf(place).flatMap(({ at, example }) =>
      errorsAt(at, example).map((error) => `${at.join(' ')}: ${error}`),
    ),
  )

  expect(wrong).toEqual([])
})

test('every operation of reading answers its example as it says', async () => {
  const { errorsOfAnswer } = checker(document)
  // What stands on the website is not answered here.
  const reads = operationsOf(document).filter(
    ({ method, operation }) => method === 'get' && !operation.servers,
  )
  const problems = []
  for (const place of reads) {
    if ((await filled(place.path)).includes('/undefined')) continue
    const { status, body } = await ask(place, ({ name }) => !['select', 'since'].includes(name))
    if (![200, 308].includes(status))
      problems.push(`${place.path} answered ${status} ${JSON.stringify(body)}`)
    problems.push(...errorsOfAnswer(place, status, body).map((error) => `${place.path} ${error}`))
  }

  expect(problems).toEqual([])
})

test('select, as in its examples, answers those fields and the id', async () => {
  const problems = []
  for (const place of operationsOf(document)) {
    const select = parametersOf(document, place.operation).find(({ name }) => name === 'select')
    const example = select && exampleOfParameter(select)
    if (!example) continue
    const { status, body } = await ask(place, ({ name }) => ['select', 'depth'].includes(name))
    const fields = Object.keys(body.docs?.[0] ?? body).filter(
      (name) => !['id', 'collection', 'globalType'].includes(name),
    )
    if (status !== 200 || fields.join() !== Object.keys(example).join())
      problems.push(`${place.path} ${status} ${fields}`)
  }

  expect(problems).toEqual([])
})

describe.each(['en', 'es'])('in %s', (locale) => {
  test.each([0, 1, 2])('content answered with depth %i is what the document says', async (depth) => {
    const { errorsOfAnswer } = checker(document)
    const problems = []
    for (const place of operationsOf(document).filter(isRead)) {
      const query = `?limit=100&depth=${depth}&locale=${locale}`
      const response = await fetch(`${platform.url}/api${await filled(place.path)}${query}`)
      problems.push(
        ...errorsOfAnswer(place, response.status, await response.json()).map(
          (error) => `${place.path} ${error}`,
        ),
      )
    }

    expect(problems).toEqual([])
  })
})

test('it names the headers that an operation heeds, and how a link shows who has it', () => {
  const headersOf = (id: string) =>
    parametersOf(document, placeOf(id).operation)
      .filter((parameter) => parameter.in === 'header')
      .map(({ name }) => name)
  const securityOf = (id: string) => placeOf(id).operation.security

  expect(headersOf('updateService')).toEqual(['If-Match', 'If-Unmodified-Since'])
  expect(headersOf('updateMedia')).toEqual([])
  expect(securityOf('getPreviews')).toEqual([{ previewLink: [] }])
  expect(securityOf('getNewsletterPreferences')).toEqual([{ mailedLink: [] }])
})

test('errors are what the document says', async () => {
  const send = (method: string, path: string, body?: object, headers = {}) =>
    fetch(`${platform.url}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  const late = { ...owner, 'if-match': '"2020-01-01T00:00:00.000Z"' }
  const asked = [
    { operation: 'readService', status: 404, answer: await send('GET', '/services/none') },
    {
      operation: 'listServices',
      status: 400,
      answer: await send('GET', '/services?where[nothing][equals]=1'),
    },
    { operation: 'listServices', status: 400, answer: await send('GET', '/services?where={') },
    { operation: 'listUsers', status: 403, answer: await send('GET', '/users') },
    { operation: 'createService', status: 403, answer: await send('POST', '/services', {}) },
    { operation: 'createService', status: 400, answer: await send('POST', '/services', {}, owner) },
    {
      operation: 'postFormSubmissions',
      status: 400,
      answer: await send('POST', '/form-submissions', { form: 'none' }),
    },
    {
      operation: 'logInUser',
      status: 401,
      answer: await send('POST', '/users/login', { email: 'a@example.org', password: 'b' }),
    },
    { operation: 'postApiClientsIdKey', status: 403, answer: await send('POST', '/api-clients/none/key') },
    {
      operation: 'postApiClientsIdKey',
      status: 404,
      answer: await send('POST', '/api-clients/none/key', {}, owner),
    },
    {
      operation: 'postUsersFirstRegister',
      status: 403,
      answer: await send('POST', '/users/first-register', {}),
    },
    {
      operation: 'updateService',
      status: 409,
      answer: await send('PATCH', await filled('/services/{id}'), { title: 'Late' }, late),
    },
    { operation: 'updateSite', status: 409, answer: await send('POST', '/globals/site', {}, late) },
    {
      operation: 'askGraphqlByGet',
      status: 405,
      answer: await send('GET', '/graphql?query=mutation{deletePage(id:"1"){id}}'),
    },
  ]

  for (const { operation, status, answer } of asked) {
    expect([operation, answer.status]).toEqual([operation, status])
    expect(errorsOfAnswer(operation, answer.status, await answer.json())).toEqual([])
  }
})

test('what staff write and endpoints of ours answer is what the document says', async () => {
  const problems: string[] = []
  const send = async (operation: string, body?: object, path?: string) => {
    const place = placeOf(operation)
    const example = place.operation.requestBody?.content['application/json']?.example
    const response = await fetch(`${platform.url}/api${path ?? place.path}`, {
      method: place.method.toUpperCase(),
      headers: { ...owner, 'content-type': 'application/json' },
      ...(place.operation.requestBody ? { body: JSON.stringify(body ?? example) } : {}),
    })
    const answer = await response.json()
    if (response.status >= 300)
      problems.push(`${operation} answered ${response.status} ${JSON.stringify(answer)}`)
    problems.push(
      ...errorsOfAnswer(operation, response.status, answer).map((error) => `${operation} ${error}`),
    )
    return answer.doc ?? answer
  }
  const { id } = await send('createPractitioner')
  await send('updatePractitioner', undefined, `/practitioners/${id}`)
  await send('duplicatePractitioner', undefined, `/practitioners/${id}/duplicate`)
  await send('updateManyPractitioners', undefined, `/practitioners?where[id][equals]=${id}`)
  const { docs } = await send('listPractitionerVersions')
  await send('readPractitionerVersion', undefined, `/practitioners/versions/${docs[0].id}`)
  await send('restorePractitionerVersion', undefined, `/practitioners/versions/${docs[0].id}`)
  await send('deletePractitioner', undefined, `/practitioners/${id}`)
  await send('deleteManyPractitioners', undefined, '/practitioners?where[id][equals]=none')
  await send('updateNewsletterSetting')
  await send('listNewsletterSettingVersions')
  const client = await send('createApiClient')
  await send('postApiClientsIdKey', undefined, `/api-clients/${client.id}/key`)
  await send('createUser')
  await send('logInUser')
  await send('postUsersForgotPassword')
  await send('askGraphql')
  const forms = await (await fetch(`${platform.url}/api/forms`)).json()
  await send('postSubscribe')
  await send('postNewsletterLink')
  await send('postNewsletterPreferences', { token: preferencesToken, language: 'es' })
  await send('postFormSubmissions', { ...exampleOf('postFormSubmissions'), form: forms.docs[0].id })

  expect(problems).toEqual([])
})

test('a picture is uploaded as the document says', async () => {
  const { data, mimetype, name } = await pictureFile()
  const body = new FormData()
  body.append('file', new File([new Uint8Array(data)], name, { type: mimetype }))
  body.append('_payload', JSON.stringify({ alt: 'A grey picture' }))

  const response = await fetch(`${platform.url}/api/media`, { method: 'POST', headers: owner, body })

  expect(errorsOfAnswer('createMedia', response.status, await response.json())).toEqual([])
  expect(response.status).toBe(201)
})

test('there is something at the address of every operation', async () => {
  const nowhere = []
  for (const { path, method, operation } of operationsOf(document)) {
    const address = path.replace(/\{\w+\}/g, 'none')
    const response = await fetch(`${platform.url}/api${address}?where[id][equals]=none`, {
      method: method.toUpperCase(),
      headers: { ...owner, 'content-type': 'application/json' },
      ...(operation.requestBody ? { body: '{}' } : {}),
    })
    if (/Route not found|Cannot /.test(await response.text())) nowhere.push(`${method} ${path}`)
  }

  expect(nowhere).toEqual([])
})

test('an endpoint that does not say what it is stops the document', async () => {
  const { config } = platform.payload
  const endpoint: Endpoint = { path: '/hello', method: 'get', handler: () => new Response() }
  const [services, ...others] = config.collections
  if (!services) throw new Error('There is no collection.')
  const withServices = (first: Endpoint) =>
    Object.assign({}, config, {
      collections: [{ ...services, endpoints: [first, ...(services.endpoints || [])] }, ...others],
    })

  await expect(
    openapiDocument(Object.assign({}, config, { endpoints: [...config.endpoints, endpoint] })),
  ).rejects.toThrow('GET /hello does not say what it is')
  await expect(openapiDocument(withServices(endpoint))).rejects.toThrow(
    'GET /services/hello does not say what it is',
  )
  await expect(openapiDocument(withServices({ ...endpoint, path: '/' }))).rejects.toThrow(
    'GET /services/ does not say what it is',
  )
})

const placeOf = (id: string): Place => {
  const place = operationsOf(document).find(({ operation }) => operation.operationId === id)
  if (!place) throw new Error(`There is no operation ${id}.`)
  return place
}

const exampleOf = (id: string): Record<string, unknown> =>
  Object(placeOf(id).operation.requestBody?.content['application/json']?.example)

const errorsOfAnswer = (id: string, status: number, body: unknown) =>
  checker(document).errorsOfAnswer(placeOf(id), status, body)

const isRead = ({ method, operation }: Place) =>
  method === 'get' &&
  /^(list|read|count)/.test(operation.operationId) &&
  isOpen(operation) &&
  !operation.operationId.endsWith('File') &&
  !operation.servers

const ask = async ({ path, operation }: Place, isAsked: (parameter: Parameter) => boolean) => {
  const query = exampleQuery(parametersOf(document, operation).filter(isAsked))
  const address = `${platform.url}/api${await filled(path)}?${query}`
  const response = await fetch(address, {
    headers: isOpen(operation) ? openHeaders(path) : owner,
    redirect: 'manual',
  })
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  return { status: response.status, body: isJson ? await response.json() : await response.text() }
}

const isOpen = ({ description }: Place['operation']) => description.includes('Open to everyone')

/** What somebody without an account sends: to read a preview or their preferences, the token of the link. */
const openHeaders = (path: string): Record<string, string> => {
  if (path in previewTokens) return { authorization: `Preview ${previewTokens[path]}` }
  return path === '/newsletter/preferences' ? { authorization: `Newsletter ${preferencesToken}` } : {}
}

/** A path with the ids and names of what is really there. */
const filled = async (path: string): Promise<string> => {
  const [, place = '', rest, below = ''] = /^(.*)\/\{(\w+)\}(\/\w+)?$/.exec(path) ?? []
  if (!rest) return path
  const list = place.replace(/\/file$/, '')
  const { docs } = await (await fetch(`${platform.url}/api${list}?limit=1`, { headers: owner })).json()
  return `${place}/${docs[0]?.[rest]}${below}`
}

const examplesOf = ({ path, method, operation }: Place) => {
  const place = ['paths', path, method]
  const media = [
    ...Object.entries(operation.requestBody?.content ?? {}).map(([type, { example }]) => ({
      at: [...place, 'requestBody', 'content', type, 'schema'],
      example,
    })),
    ...Object.entries(operation.responses).flatMap(([status, answer]) =>
      'content' in answer
        ? Object.entries(answer.content ?? {}).map(([type, { example }]) => ({
            at: [...place, 'responses', status, 'content', type, 'schema'],
            example,
          }))
        : [],
    ),
  ]
  return media.filter(({ example }) => example !== undefined)
}
