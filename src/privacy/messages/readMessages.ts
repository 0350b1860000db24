import type { Payload } from 'payload'
import type { FormSubmission } from '../../payload-types'
import { type Answers, openAnswers } from './answers'

/** A message with its text, or null where that can't be opened. `form`: the title of its form. */
export type OpenedMessage = {
  id: string
  createdAt: string
  form: string
  isAnswered: boolean
  answers: Answers | null
}

/** Every message, oldest first. Whoever asks has to record it. */
export const readMessages = async (payload: Payload): Promise<OpenedMessage[]> => {
  const [forms, messages] = await Promise.all([
    payload.db.find<{ id: string; title: string }>({
      collection: 'forms',
      pagination: false,
      select: { title: true },
    }),
    payload.db.find<FormSubmission>({
      collection: 'form-submissions',
      sort: 'createdAt',
      pagination: false,
    }),
  ])
  const titles = new Map(forms.docs.map(({ id, title }) => [id, title]))
  return messages.docs.map((message) => ({
    id: message.id,
    createdAt: message.createdAt,
    form: titles.get(String(message.form)) ?? '',
    isAnswered: message.isAnswered === true,
    answers: openAnswers(message),
  }))
}
