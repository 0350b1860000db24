import type { PayloadRequest } from 'payload'
import type { Locale } from '../../../lib/locale'
import { type FrozenText, placeholders } from '../messenger/frozenIssue'

/** An issue as a plain mail in a language: its subject, its preview line, and how to leave. */
export const composed = async (
  req: PayloadRequest,
  { id, language }: { id: string; language: Locale },
): Promise<FrozenText> => {
  const { subject, preheader } = await req.payload.findByID({
    collection: 'newsletters',
    id,
    locale: language,
    draft: true,
    depth: 0,
    req,
  })
  const text = `${subject}\n\n${preheader ?? ''}\n\n${placeholders.unsubscribe}\n${placeholders.preferences}\n`
  const html = `<!doctype html><html lang="${language}"><body><h1>${escaped(subject)}</h1><p>${escaped(preheader ?? '')}</p><p><a href="${placeholders.unsubscribe}">×</a> <a href="${placeholders.preferences}">…</a></p></body></html>`
  return { subject, preheader: preheader ?? '', html, text }
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
