import type { GraphQLExtension } from 'payload'

/**
 * Takes the questions after one's own rights out of the GraphQL schema. Nobody but the panel asks them, which does so
 * over REST, and they are nine tenths of the types that a code generator would read.
 */
export const leaveOutRights: GraphQLExtension = (_graphql, { Query }) => {
  for (const name of Object.keys(Query.fields))
    if (name === 'Access' || name.startsWith('docAccess')) delete Query.fields[name]
  return {}
}
