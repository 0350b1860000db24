import type { SubscriptionRequest } from '../../../payload-types'

/** What somebody saw on the form, and where. */
export const agreedTo = (request: SubscriptionRequest) => ({
  language: request.language,
  wording: request.wording ?? null,
  wordingVersion: request.wordingVersion ?? null,
  formAddress: request.formAddress ?? null,
  source: request.source ?? null,
})
