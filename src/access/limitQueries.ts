import { type ASTVisitor, GraphQLError, Kind, type ValidationContext } from 'graphql'
import { limitLists } from './limitLists'

const mostAliases = 15
const mostOperations = 5
const deepest = 12
const mostFields = 400

/** Validation rules that refuse a GraphQL query which asks for too much at once, before any of it is run. */
export const limitQueries = () => [limitAliases, limitDepth, limitLists, limitOperations]

const limitAliases = (context: ValidationContext): ASTVisitor => {
  let aliases = 0
  let fields = 0
  return {
    Field: {
      enter: (node) => {
        fields += 1
        if (node.alias) aliases += 1
        if (aliases === mostAliases + 1) refuse(context, `A query may have ${mostAliases} aliases at most.`)
        if (fields === mostFields + 1) refuse(context, `A query may name ${mostFields} fields at most.`)
      },
    },
  }
}

const limitDepth = (context: ValidationContext): ASTVisitor => {
  let depth = 0
  return {
    SelectionSet: {
      enter: () => {
        depth += 1
        if (depth === deepest + 1) refuse(context, `A query may be ${deepest} levels deep at most.`)
      },
      leave: () => {
        depth -= 1
      },
    },
  }
}

const limitOperations = (context: ValidationContext): ASTVisitor => ({
  Document: {
    enter: ({ definitions }) => {
      const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
      if (operations.length > mostOperations)
        refuse(context, `A document may hold ${mostOperations} operations at most.`)
    },
  },
})

const refuse = (context: ValidationContext, message: string) => context.reportError(new GraphQLError(message))
