import type { CollectionSlug, GlobalSlug, GraphQLExtension } from 'payload'
import type { Resolve } from './resolve'
import { restoringDrafts, restoringGlobalDrafts } from './restoring/restoreByGraphql'
import { savingGlobalInTurn, savingInTurn } from './saveInTurn'

/** Puts in front of Payload's mutations what the house rules put in front of its endpoints. */
export const changeMutations: GraphQLExtension = (_graphql, { collections, globals, Mutation }) => {
  const mutations = Object.entries<Mutation>(Mutation.fields)
  const change = (verb: string, type: unknown, changed: (resolve: Resolve) => Resolve) => {
    for (const [name, mutation] of mutations)
      if (name.startsWith(verb) && mutation.type === type) mutation.resolve = changed(mutation.resolve)
  }
  for (const [slug, { graphQL }] of Object.entries(collections)) {
    change('restoreVersion', graphQL?.type, restoringDrafts(slug as CollectionSlug))
    change('update', graphQL?.type, savingInTurn(slug))
  }
  for (const [index, { slug }] of globals.config.entries()) {
    // Payload keeps the types of globals by their place in the list.
    const type = globals.graphQL ? globals.graphQL[String(index)]?.type : undefined
    change('restoreVersion', type, restoringGlobalDrafts(slug as GlobalSlug))
    change('update', type, savingGlobalInTurn(slug))
  }
  return {}
}

type Mutation = { type: unknown; resolve: Resolve }
