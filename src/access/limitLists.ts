import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

const mostNested = 2

/**
 * Refuses lists inside lists inside lists, fragments included: each level multiplies what the server has to read, and
 * complexity counts the fields that are written, not the documents that are found.
 */
export const limitLists = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition: {
    enter: ({ selectionSet }) => {
      if (nestedLists(selectionSet, context, []) > mostNested)
        context.reportError(
          new GraphQLError(
            `Lists may be nested ${mostNested} deep at most. Ask for the inner ones by themselves.`,
          ),
        )
    },
  },
})

// Every list of the schema, joined ones included, keeps its documents in a field `docs`.
const nestedLists = (
  set: SelectionSetNode,
  context: ValidationContext,
  seen: FragmentDefinitionNode[],
): number =>
  Math.max(
    0,
    ...set.selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = context.getFragment(selection.name.value)
        // A fragment that spreads itself is refused by a rule of GraphQL's own.
        return fragment && !seen.includes(fragment)
          ? nestedLists(fragment.selectionSet, context, [...seen, fragment])
          : 0
      }
      if (!selection.selectionSet) return 0
      const isList = selection.kind === Kind.FIELD && selection.name.value === 'docs'
      return nestedLists(selection.selectionSet, context, seen) + (isList ? 1 : 0)
    }),
  )
