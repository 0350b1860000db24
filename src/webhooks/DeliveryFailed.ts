import type { WebhookProblem } from '../lib/webhookProblems'

/** An attempt failed before there was an answer. */
export class DeliveryFailed extends Error {
  constructor(
    readonly problem: WebhookProblem,
    options?: ErrorOptions,
  ) {
    super(`The event could not be delivered: ${problem}`, options)
  }
}

/** Does one step of sending; whatever goes wrong in it is this problem. */
export const orFail = async <Result>(
  problem: WebhookProblem,
  step: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await step()
  } catch (error) {
    throw error instanceof DeliveryFailed ? error : new DeliveryFailed(problem, { cause: error })
  }
}
