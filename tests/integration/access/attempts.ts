import type { SanitizedCollectionConfig } from 'payload'
import type { Operation } from '../../../src/access/table'

/** Where the documents of a subject are. */
export type Place = 'kept' | 'trashed'

/** A document to try things on: one that is kept, one in the trash, and a version of the first. */
export type Subject = { id: string; trashedId: string; versionId: string; email: string; data: () => object }

/** Something that a person may try with a document, and the operation of the access table that it amounts to. */
export type Attempt = {
  operation: Operation
  /** What else it takes. */
  alsoTakes?: Operation
  /** For the collections that have what it needs; absent: for all. */
  where?: (collection: SanitizedCollectionConfig) => boolean
  /** True if it looks for one document, which rows that are filtered out hide. */
  isOnOne?: boolean
  /** True if it must change nothing, whoever may do it. */
  isReading?: boolean
  /** Where a document is taken from by it, and put; without `to` it is gone. */
  moves?: { from: Place; to?: Place }
  rest: (subject: Subject, slug: string) => { method: string; path: string; body?: object }
  graphql?: (subject: Subject, one: string, many: string) => { text: string; data?: object }
}

const hasVersions = ({ versions }: SanitizedCollectionConfig) => Boolean(versions)
const hasTrash = ({ trash }: SanitizedCollectionConfig) => trash
const hasLogin = ({ auth }: SanitizedCollectionConfig) => Boolean(auth) && !auth.disableLocalStrategy
const canBeDoubled = ({ disableDuplicate }: SanitizedCollectionConfig) => !disableDuplicate

const api = (slug: string, rest = '') => `/api/${slug}${rest}`
const only = (id: string) => `where[id][equals]=${id}`
const now = () => new Date().toISOString()

/** Every way in that Payload offers. Those by GraphQL are walked where the schema has them. */
export const attempts: Record<string, Attempt> = {
  list: {
    operation: 'read',
    isReading: true,
    rest: (_, slug) => ({ method: 'GET', path: api(slug, '?limit=1&depth=0') }),
    graphql: (_, _one, many) => ({ text: `{ ${many}(limit: 1) { docs { id } } }` }),
  },
  count: {
    operation: 'read',
    isReading: true,
    rest: (_, slug) => ({ method: 'GET', path: api(slug, '/count') }),
    graphql: (_, _one, many) => ({ text: `{ count${many} { totalDocs } }` }),
  },
  'read one': {
    operation: 'read',
    isReading: true,
    isOnOne: true,
    rest: ({ id }, slug) => ({ method: 'GET', path: api(slug, `/${id}?depth=0`) }),
    graphql: ({ id }, one) => ({ text: `{ ${one}(id: "${id}") { id } }` }),
  },
  create: {
    operation: 'create',
    rest: (_, slug) => ({ method: 'POST', path: api(slug), body: {} }),
    graphql: ({ data }, one) => ({
      text: `mutation ($data: mutation${one}Input!) { create${one}(data: $data) { id } }`,
      data: data(),
    }),
  },
  duplicate: {
    operation: 'create',
    alsoTakes: 'read',
    where: canBeDoubled,
    isOnOne: true,
    rest: ({ id }, slug) => ({ method: 'POST', path: api(slug, `/${id}/duplicate`), body: {} }),
    graphql: ({ id, data }, one) => ({
      text: `mutation ($data: mutation${one}Input!) { duplicate${one}(id: "${id}", data: $data) { id } }`,
      data: data(),
    }),
  },
  update: {
    operation: 'update',
    isOnOne: true,
    rest: ({ id }, slug) => ({ method: 'PATCH', path: api(slug, `/${id}`), body: {} }),
    graphql: ({ id, data }, one) => ({
      text: `mutation ($data: mutation${one}UpdateInput!) { update${one}(id: "${id}", data: $data) { id } }`,
      data: data(),
    }),
  },
  'update many': {
    operation: 'update',
    rest: ({ id }, slug) => ({ method: 'PATCH', path: api(slug, `?${only(id)}`), body: {} }),
  },
  'move to the trash': {
    operation: 'trash',
    moves: { from: 'kept', to: 'trashed' },
    where: hasTrash,
    isOnOne: true,
    rest: ({ id }, slug) => ({ method: 'PATCH', path: api(slug, `/${id}`), body: { deletedAt: now() } }),
    graphql: ({ id, data }, one) => ({
      text: `mutation ($data: mutation${one}UpdateInput!) { update${one}(id: "${id}", data: $data) { id } }`,
      data: { ...data(), deletedAt: now() },
    }),
  },
  'move many to the trash': {
    operation: 'trash',
    moves: { from: 'kept', to: 'trashed' },
    where: hasTrash,
    rest: ({ id }, slug) => ({
      method: 'PATCH',
      path: api(slug, `?${only(id)}`),
      body: { deletedAt: now() },
    }),
  },
  'restore from the trash': {
    operation: 'update',
    moves: { from: 'trashed', to: 'kept' },
    where: hasTrash,
    isOnOne: true,
    rest: ({ trashedId }, slug) => ({
      method: 'PATCH',
      path: api(slug, `/${trashedId}?trash=true`),
      body: { deletedAt: null },
    }),
    graphql: ({ trashedId, data }, one) => ({
      text: `mutation ($data: mutation${one}UpdateInput!) { update${one}(id: "${trashedId}", trash: true, data: $data) { id } }`,
      data: { ...data(), deletedAt: null },
    }),
  },
  'restore many from the trash': {
    operation: 'update',
    moves: { from: 'trashed', to: 'kept' },
    where: hasTrash,
    rest: ({ trashedId }, slug) => ({
      method: 'PATCH',
      path: api(slug, `?trash=true&${only(trashedId)}`),
      body: { deletedAt: null },
    }),
  },
  'list versions': {
    operation: 'readVersions',
    isReading: true,
    where: hasVersions,
    rest: (_, slug) => ({ method: 'GET', path: api(slug, '/versions?limit=1&depth=0') }),
    graphql: (_, _one, many) => ({ text: `{ versions${many}(limit: 1) { docs { id } } }` }),
  },
  'read a version': {
    operation: 'readVersions',
    isReading: true,
    where: hasVersions,
    isOnOne: true,
    rest: ({ versionId }, slug) => ({ method: 'GET', path: api(slug, `/versions/${versionId}?depth=0`) }),
    graphql: ({ versionId }, one) => ({ text: `{ version${one}(id: "${versionId}") { id } }` }),
  },
  'restore a version': {
    operation: 'update',
    where: hasVersions,
    isOnOne: true,
    rest: ({ versionId }, slug) => ({ method: 'POST', path: api(slug, `/versions/${versionId}`), body: {} }),
    graphql: ({ versionId }, one) => ({
      text: `mutation { restoreVersion${one}(id: "${versionId}") { id } }`,
    }),
  },
  unlock: {
    operation: 'unlock',
    where: hasLogin,
    rest: ({ email }, slug) => ({ method: 'POST', path: api(slug, '/unlock'), body: { email } }),
  },
  delete: {
    operation: 'purge',
    moves: { from: 'kept' },
    isOnOne: true,
    rest: ({ id }, slug) => ({ method: 'DELETE', path: api(slug, `/${id}`) }),
    graphql: ({ id }, one) => ({ text: `mutation { delete${one}(id: "${id}") { id } }` }),
  },
  'delete many': {
    operation: 'purge',
    moves: { from: 'kept' },
    rest: ({ id }, slug) => ({ method: 'DELETE', path: api(slug, `?${only(id)}`) }),
  },
  'empty the trash': {
    operation: 'purge',
    moves: { from: 'trashed' },
    where: hasTrash,
    rest: ({ trashedId }, slug) => ({ method: 'DELETE', path: api(slug, `?trash=true&${only(trashedId)}`) }),
  },
}
