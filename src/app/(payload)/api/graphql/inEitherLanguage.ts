import { locales } from '../../../../lib/locale'

type Answer = (request: Request) => Promise<Response>

/**
 * Has queries fall back to whichever language something is written in. Payload decides that by the address, before it
 * reads in which language the query asks.
 */
export const inEitherLanguage =
  (answer: Answer): Answer =>
  (request) => {
    const url = new URL(request.url)
    for (const locale of locales) url.searchParams.append('fallbackLocale[]', locale)
    return answer(new Request(url, request))
  }
