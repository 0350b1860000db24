import type { Router } from 'express'
import { type Client, NotFoundError } from '../client'
import { inLocale } from '../lib/inLocale'
import { localizedPath } from '../lib/localizedPath'
import { logger } from '../lib/logger'
import { notShownNow, somethingWrong } from '../lib/problems'
import { words } from '../lib/words'
import { Document } from './Document'
import type { Source } from './file'
import { files } from './files'
import { findRoute } from './findRoute'
import { formRoutes } from './forms'
import { readFrame } from './frame/readFrame'
import { isAway } from './isAway'
import { movedTo } from './movedTo'
import { subscriptionRoutes } from './newsletter'
import { NotFound } from './pages/NotFound'
import { type Opening, openPreview } from './preview/openPreview'
import { problemPage } from './problemPage'
import { render } from './render'

/** The website as its server knows it. */
export type Website = {
  /** Answers what people send by forms, and thanks for it. */
  forms: Router
  /** Signing up for the newsletter, and what the links in its mails lead to. */
  subscription: Router
  /** The one spelling of an address of a page, so that each page is stored once; undefined for any other address. */
  keyOf: (url: string) => string | undefined
  /**
   * A page, a redirect, or a problem as a page. Never rejects. `Expires` says when a page shows something else
   * although nothing was changed.
   */
  answer: (request: Request) => Promise<Response>
  /** The page of a preview link, or a kind word on why there is none. */
  preview: (opening: Opening) => Promise<Response>
}

/** The website that shows what is read there. */
export const createWebsite = (source: Source): Website => ({
  forms: formRoutes(source.client),
  subscription: subscriptionRoutes(source.client),
  keyOf: (url) => {
    const [plain = ''] = url.split('?', 1)
    if (plain in files) return plain
    const found = findRoute(url)
    if (!found) return undefined
    const { path, visit } = found
    const query = visit.q && `?${new URLSearchParams({ q: visit.q })}`
    return localizedPath(path, visit.locale) + query
  },
  answer: (request) => answerAlways(source, request),
  preview: (opening) =>
    openPreview(source.client, opening, (client, request) =>
      answerAlways({ ...source, client, isPreview: true }, request),
    ),
})

/** What crawlers read of a page is as published, and would contradict a preview. */
type Shown = Source & { isPreview?: boolean }

const answerAlways = async (source: Shown, { url }: Request): Promise<Response> => {
  const { pathname, search } = new URL(url)
  const { locale } = inLocale(pathname)
  try {
    return (await files[pathname]?.(source)) ?? (await answer(source, { pathname, search }))
  } catch (error) {
    if (isAway(error)) return problem(503, notShownNow[locale], locale)
    logger.error({ err: error, path: pathname }, 'a page could not be made')
    return problem(500, somethingWrong[locale], locale)
  }
}

type Address = { pathname: string; search: string }

const answer = async ({ client, isPreview }: Shown, { pathname, search }: Address): Promise<Response> => {
  const found = findRoute(pathname + search)
  const page = found && (await orNothing(found.route.open(client, found.visit)))
  if (!page) return (await moved(client, { pathname, search })) ?? notFound(client, pathname)
  const { path, visit } = found
  const [frame, graph] = await Promise.all([
    readFrame(client, { locale: visit.locale, path }),
    visit.q || isPreview ? undefined : orNothing(client.structuredData(path, { locale: visit.locale })),
  ])
  return html(
    render(
      <Document frame={frame} graph={graph} head={page.head}>
        {page.body}
      </Document>,
    ),
    page.expires ? { headers: { Expires: page.expires.toUTCString() } } : {},
  )
}

const orNothing = async <Page,>(opening: Promise<Page>): Promise<Page | undefined> => {
  try {
    return await opening
  } catch (error) {
    if (error instanceof NotFoundError) return undefined
    throw error
  }
}

const moved = async (client: Client, { pathname, search }: Address) => {
  const target = (await movedTo(client, pathname)) ?? withoutSlash(pathname)
  if (target === undefined) return undefined
  return new Response(null, { status: 308, headers: { Location: target + search } })
}

const withoutSlash = (pathname: string) =>
  pathname.endsWith('/') && findRoute(pathname.slice(0, -1)) ? pathname.slice(0, -1) : undefined

const notFound = async (client: Client, pathname: string) => {
  const { locale } = inLocale(pathname)
  const frame = await readFrame(client, { locale, path: undefined })
  const page = (
    <Document frame={frame} head={{ title: nothing[locale] }}>
      <NotFound locale={locale} title={nothing[locale]} />
    </Document>
  )
  return html(render(page), { status: 404 })
}

const problem = (status: number, message: string, locale: 'en' | 'es') =>
  html(problemPage({ status, message, locale }), {
    status,
    ...(status === 503 ? { headers: { 'Retry-After': '5' } } : {}),
  })

const html = (page: string, init: { status?: number; headers?: Record<string, string> } = {}) =>
  new Response(page, { ...init, headers: { 'Content-Type': 'text/html; charset=utf-8', ...init.headers } })

const nothing = words('There is nothing at this address.', 'No hay nada en esta dirección.')
