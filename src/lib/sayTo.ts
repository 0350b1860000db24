import type { PayloadRequest } from 'payload'
import { inLanguage } from './inLanguage'
import type { Words } from './words'

/** The words in the language that the person at the other end of the request reads. */
export const sayTo = (req: Pick<PayloadRequest, 'i18n'>, message: Words): string =>
  inLanguage(message, req.i18n?.language)
