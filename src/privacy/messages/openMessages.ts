import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { roleOf } from '../../access/roles'
import { collectionTable } from '../../access/table'
import type { FormSubmission } from '../../payload-types'
import { recordAct } from '../recordEvent'
import { openAnswers } from './answers'

type Message = Partial<FormSubmission> & { id: string }

/**
 * Adds the text to the messages that an operation answers, for those who may read it, and writes down that they did.
 * Nothing else opens a message for a request, so there is no text without an event.
 */
export const openMessages: CollectionAfterOperationHook<'form-submissions'> = async ({
  args,
  operation,
  req,
  result,
}) => {
  const messages = messagesIn(result)
  if (messages.length === 0 || !mayRead(req)) return result
  const documents = messages.map(({ id }) => id)
  if (deleting.has(operation)) await recordAct(req, { action: 'delete', documents })
  else if (opening.has(operation) && asksForText(args)) {
    const opened = await open(req, documents)
    await recordAct(req, { action: 'read', documents })
    for (const message of messages) Object.assign(message, opened.get(message.id))
  }
  return result
}

// After a change as well: the panel shows what was answered.
const opening = new Set<string>(['find', 'findByID', 'update', 'updateByID'])
const deleting = new Set<string>(['delete', 'deleteByID'])

const mayRead = ({ user }: PayloadRequest) =>
  user !== null && collectionTable['form-submissions'].read?.[roleOf(user)] !== undefined

const messagesIn = (result: unknown): Message[] => {
  if (typeof result !== 'object' || result === null) return []
  if ('docs' in result) return result.docs as Message[]
  return 'id' in result ? [result as Message] : []
}

/** `select` names what is wanted, or what is not. */
const asksForText = (args: object): boolean => {
  const select = 'select' in args ? (args.select as Record<string, unknown> | undefined) : undefined
  if (!select) return true
  const isNaming = Object.values(select).some((choice) => choice !== false)
  return isNaming ? Boolean(select.submissionData) : select.submissionData !== false
}

type Text = Pick<FormSubmission, 'submissionData' | 'problem'>

const open = async (req: PayloadRequest, ids: string[]): Promise<Map<string, Text>> => {
  const { docs } = await req.payload.db.find<FormSubmission>({
    collection: 'form-submissions',
    where: { id: { in: ids } },
    pagination: false,
    select: { sealed: true },
    req,
  })
  return new Map(
    docs.map((message) => {
      const answers = openAnswers(message)
      return [
        message.id,
        answers ? { submissionData: answers, problem: null } : { submissionData: [], problem: 'key' },
      ]
    }),
  )
}
