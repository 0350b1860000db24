import type { Endpoint, SanitizedConfig } from 'payload'
import { declarationOf } from '../../lib/declaredEndpoint'
import type { Method, Operation, PathItem } from './document'
import { collectionEntity, type Entity, globalEntity } from './entity'
import { accountOperations } from './operations/account'
import { collectionOperations } from './operations/collection'
import { compose } from './operations/compose'
import { declaredOperation } from './operations/declared'
import { feedPaths } from './operations/feeds'
import { globalOperations } from './operations/global'
import { graphqlPath } from './operations/graphql'
import { rootOperations } from './operations/root'
import type { Standard } from './operations/standard'
import { uploadOperations } from './operations/upload'

/**
 * The operations of every endpoint in the config, by path and method. Throws for an endpoint that neither declares
 * itself nor is one that Payload brings.
 */
export const pathsOf = (config: SanitizedConfig): Record<string, PathItem> => {
  const found = [
    ...config.collections.filter(isOurs).flatMap((collection) => {
      const entity = collectionEntity(collection)
      const standards = {
        ...collectionOperations,
        ...(collection.auth ? accountOperations : {}),
        ...(collection.upload ? uploadOperations : {}),
      }
      const endpoints = inOrderOf(Object.keys(standards), collection.endpoints)
      return operationsAt(`/${collection.slug}`, endpoints, (key) => ofStandard(entity, standards[key]))
    }),
    ...config.globals.flatMap((global) => {
      const entity = globalEntity(global)
      const endpoints = inOrderOf(Object.keys(globalOperations), global.endpoints)
      return operationsAt(`/globals/${global.slug}`, endpoints, (key) =>
        ofStandard(entity, globalOperations[key]),
      )
    }),
    ...operationsAt('', config.endpoints, (key) => (key in rootOperations ? null : undefined)),
  ]
  const paths: Record<string, PathItem> = {}
  for (const { path, method, operation } of found) paths[path] = { ...paths[path], [method]: operation }
  return { ...paths, ...feedPaths, '/graphql': graphqlPath }
}

// What Payload keeps for itself is the panel's alone.
const isOurs = ({ slug }: { slug: string }) => !slug.startsWith('payload-')

const keyOf = ({ method, path }: Endpoint) => `${method} ${path}`

// Payload's order is that in which it looks for the one that fits; here, readers want to begin with the list.
const inOrderOf = (keys: string[], endpoints: Endpoint[] | false): Endpoint[] =>
  (endpoints || []).toSorted((a, b) => keys.indexOf(keyOf(a)) - keys.indexOf(keyOf(b)))

type Found = { path: string; method: Method; operation: Operation }

/** `standard` gives the operation of an endpoint of Payload's: null if it is left out, undefined if it is unknown. */
const operationsAt = (
  place: string,
  endpoints: Endpoint[],
  standard: (key: string) => Operation | null | undefined,
): Found[] => {
  const answered = new Set<string>()
  return endpoints.flatMap((endpoint) => {
    const key = keyOf(endpoint)
    // The first that fits answers.
    if (answered.has(key)) return []
    answered.add(key)
    const declaration = declarationOf(endpoint)
    const replacesAnother = endpoints.some((other) => other !== endpoint && keyOf(other) === key)
    const known = () => (replacesAnother ? undefined : standard(key))
    const operation = declaration ? declaredOperation(place, endpoint, declaration) : known()
    if (operation === undefined)
      throw new Error(
        `${endpoint.method.toUpperCase()} ${place}${endpoint.path} does not say what it is. Wrap it in declaredEndpoint().`,
      )
    const path = `${place}${endpoint.path}`.replace(/(?<=.)\/$/, '').replace(/:(\w+)/g, '{$1}')
    return operation ? [{ path, method: endpoint.method as Method, operation }] : []
  })
}

const ofStandard = <Kind extends Entity>(
  entity: Kind,
  standard: Standard<Kind> | undefined,
): Operation | null | undefined => {
  if (standard === undefined) return undefined
  if (typeof standard === 'string' || standard.exists?.(entity) === false) return null
  const callers = standard.callers(entity)
  return callers ? compose(standard.sketch(entity), callers, entity.tag) : null
}
