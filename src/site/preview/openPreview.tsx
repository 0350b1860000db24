import { renderToStaticMarkup } from 'react-dom/server'
import { type Client, GoneError, NotFoundError } from '../../client'
import { type Words, words } from '../../lib/words'
import { assets } from '../assets'
import { problemPage } from '../problemPage'
import { Banner, type BannerProps } from './Banner'
import { mailPage } from './mailPage'
import type { View } from './views'

export type Opening = {
  token: string
  /** Of whoever opens the link, for what is said if it leads nowhere. */
  locale: 'en' | 'es'
  view: View
}

/**
 * The page that shows the draft of a preview link, with everything around it as published, or the mail that it will be;
 * or a kind word. `answer` makes a page of what a client reads.
 */
export const openPreview = async (
  client: Client,
  { token, locale, view }: Opening,
  answer: (client: Client, request: Request) => Promise<Response>,
): Promise<Response> => {
  try {
    const preview = await client.preview(token, { depth: 3 })
    const { timeZone } = await client.contactDetails()
    const banner = { preview, timeZone: timeZone || 'UTC' }
    if (view !== 'page' && preview.collection === 'newsletters') {
      const mail = await client.mailPreview(token)
      return html(withBanner(mailPage({ mail, preview, view }), { ...banner, view }), 200)
    }
    if (preview.path === null) return sorry(404, pathless[preview.locale], preview.locale)
    const showing = client.showing(preview)
    const ask = (path: string) => answer(showing, new Request(new URL(path, 'http://stillpoint.internal')))
    const first = await ask(preview.path)
    const movedTo = first.headers.get('Location')
    // Settings are shown on the home page, which may have another address.
    const page = movedTo === null ? first : await ask(movedTo)
    return html(withBanner(await page.text(), { ...banner, view: 'page' }), page.status)
  } catch (error) {
    if (error instanceof GoneError) return sorry(410, expired[locale], locale)
    if (error instanceof NotFoundError) return sorry(404, unknown[locale], locale)
    throw error
  }
}

const withBanner = (page: string, shown: BannerProps): string =>
  page.replace(
    '</body>',
    () =>
      `${renderToStaticMarkup(<Banner {...shown} />)}<script defer src="${assets.previewScript.path}"></script></body>`,
  )

const sorry = (status: number, message: string, locale: 'en' | 'es') =>
  html(problemPage({ status, message, locale }), status)

const html = (page: string, status: number) =>
  new Response(page, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } })

const expired: Words = words(
  'This preview has expired. Ask whoever sent you the link for a new one.',
  'Esta vista previa ha caducado. Pida un enlace nuevo a quien se lo envió.',
)
const unknown: Words = words(
  'This preview link leads nowhere. It may be incomplete, or what it showed is gone.',
  'Este enlace de vista previa no lleva a ninguna parte. Quizá esté incompleto, o ya no exista lo que mostraba.',
)
const pathless: Words = words(
  'This draft has no web address yet. Give it a title and a web address first.',
  'Este borrador aún no tiene dirección web. Póngale primero un título y una dirección web.',
)
