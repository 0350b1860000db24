import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

type Work<Result> = (req: Partial<PayloadRequest>) => Promise<Result>

/** Does several writes wholly or not at all, in the transaction of `req` if there is one, else in one of their own. */
export const inTransaction = async <Result>(
  payload: Payload,
  work: Work<Result>,
  req: Partial<PayloadRequest> = {},
): Promise<Result> => {
  const joined = Object.assign(req, { payload })
  const isOurs = await initTransaction(joined)
  try {
    const result = await work(joined)
    if (isOurs) await commitTransaction(joined)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(joined)
    throw error
  }
}
