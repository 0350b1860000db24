import type { PayloadRequest } from 'payload'
import { answerPrivately } from '../../../lib/answerPrivately'
import type { Locale } from '../../../lib/locale'
import { localizedPath } from '../../../lib/localizedPath'
import { sayTo } from '../../../lib/sayTo'
import { serverOrigins } from '../../../lib/serverOrigins'
import type { Words } from '../../../lib/words'
import { isForm } from './bodyOf'

type Taken = { message: Words; page: string; language: Locale }

/** 202 with what happens next; a form of a page without scripts is led on (303) to the page of the website that says it. */
export const answerTaken = (req: PayloadRequest, { message, page, language }: Taken): Response => {
  const isPage = isForm(req) && /text\/html/.test(req.headers.get('accept') ?? '')
  if (!isPage) return answerPrivately({ message: sayTo(req, message) }, 202)
  const Location = serverOrigins[0] + localizedPath(page, language)
  return new Response(null, { status: 303, headers: { Location, 'Cache-Control': 'no-store' } })
}
