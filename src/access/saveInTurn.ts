import type { Endpoint, PayloadRequest } from 'payload'
import { inTurn } from '../lib/inTurn'
import type { Resolve } from './resolve'

/**
 * Saves a document one after the other, so that of those who save at once, based on one state, the second is seen to be
 * late. That holds within a process; between processes MongoDB lets only one of two such transactions through.
 */
export const saveInTurn =
  (slug: string) =>
  (endpoint: Endpoint): Endpoint =>
    endpoint.method === 'patch' && endpoint.path === '/:id'
      ? inTurnOf((req) => keyOf(slug, req.routeParams?.id))(endpoint)
      : endpoint

/** The same for globals. */
export const saveGlobalInTurn =
  (slug: string) =>
  (endpoint: Endpoint): Endpoint =>
    endpoint.method === 'post' && endpoint.path === '/'
      ? inTurnOf(() => keyOf('globals', slug))(endpoint)
      : endpoint

/** The same by GraphQL. */
export const savingInTurn =
  (slug: string) =>
  (resolve: Resolve): Resolve =>
  (root, args, context, info) =>
    inTurn(keyOf(slug, args.id), () => resolve(root, args, context, info))

/** The same for globals by GraphQL. */
export const savingGlobalInTurn =
  (slug: string) =>
  (resolve: Resolve): Resolve =>
  (root, args, context, info) =>
    inTurn(keyOf('globals', slug), () => resolve(root, args, context, info))

const keyOf = (slug: string, id: unknown) => `${slug}/${id}`

const inTurnOf =
  (key: (req: PayloadRequest) => string) =>
  (endpoint: Endpoint): Endpoint => ({
    ...endpoint,
    handler: (req) => inTurn(key(req), async () => endpoint.handler(req)),
  })
