import { createLocalReq, getLocalI18n, type Payload, type PayloadRequest } from 'payload'

type Options = { user: PayloadRequest['user']; language: string | null | undefined }

/** A request of its own by a person, in the main language of the content, which explains itself in theirs. */
export const requestOf = async (payload: Payload, { user, language }: Options): Promise<PayloadRequest> => {
  const i18n = await getLocalI18n({
    config: payload.config,
    language: language === 'es' ? 'es' : 'en',
  })
  return createLocalReq({ req: { i18n }, ...(user ? { user } : {}) }, payload)
}
