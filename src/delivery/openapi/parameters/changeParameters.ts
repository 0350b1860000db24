import { parameterRef } from '../document'

/** In which language something is changed, and how much of it is answered. */
export const savingParameters = ['depth', 'locale', 'fallbackLocale'].map(parameterRef)

/** What a change of one document or global with drafts may say. */
export const draftParameters = ['saveDraft', 'ifMatch', 'ifUnmodifiedSince'].map(parameterRef)
