import express, { type Request, type RequestHandler, Router } from 'express'
import { type Client, GoneError } from '../../client'
import type { Locale } from '../../lib/locale'
import { localizedPath } from '../../lib/localizedPath'
import { readFrame } from '../frame/readFrame'
import { deadLinkPage } from './linkPages'
import { endOfPause } from './pauses'
import { type Done, preferencesPage } from './preferencesPage'
import { privately, withToken } from './privately'

const parse = express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 20 })

/** What opens by the link to somebody’s preferences, and what its buttons do. */
export const preferencesRoutes = (client: Client, locale: Locale): Router => {
  const router = Router()
  const at = (path: string) => localizedPath(`/newsletter${path}`, locale)
  const frame = (path: string) => readFrame(client, { locale, path: `/newsletter${path}` })

  const orDead =
    (act: (req: Request, token: string) => Promise<{ page: string } | { next: string }>): RequestHandler =>
    async (req, res) => {
      try {
        const outcome = await act(req, String(req.params.token))
        if ('next' in outcome) res.redirect(303, outcome.next)
        else privately(res).send(outcome.page)
      } catch (error) {
        if (!(error instanceof GoneError)) throw error
        privately(res.status(410)).send(deadLinkPage(await frame('/preferences'), 'preferences'))
      }
    }

  const show = async (token: string, done: Done | undefined) => {
    const [around, preferences] = await Promise.all([
      frame(`/preferences/${token}`),
      client.subscription.read(token, { locale }),
    ])
    return { page: preferencesPage({ frame: around, preferences, done }) }
  }

  const save = async (token: string, { language, pause }: Record<string, unknown>) => {
    const pausedUntil = endOfPause(String(pause), new Date())
    const { language: saved } = await client.subscription.change(
      token,
      {
        ...(language === 'en' || language === 'es' ? { language } : {}),
        ...(pausedUntil === undefined ? {} : { pausedUntil }),
      },
      { locale },
    )
    // From now on in their language, this page included.
    return { next: localizedPath(`/newsletter/preferences/${token}?done=saved`, saved) }
  }

  router.get(
    '/preferences/:token',
    withToken,
    orDead((req, token) => show(token, doneOf(req.query.done))),
  )
  router.post(
    '/preferences/:token',
    withToken,
    parse,
    orDead(async (req, token) => {
      const body: Record<string, unknown> = Object(req.body)
      switch (body.action) {
        case 'save':
          return save(token, body)
        case 'leave':
          await client.subscription.leave(token, { locale })
          return { next: at('/left') }
        case 'data':
          await client.subscription.sendData(token, { locale })
          return { next: at(`/preferences/${token}?done=data`) }
        case 'erase':
          if (body.sure !== 'true') return show(token, undefined)
          await client.subscription.erase(token, { locale })
          return { next: at('/erased') }
        default:
          return show(token, undefined)
      }
    }),
  )
  return router
}

const doneOf = (value: unknown): Done | undefined =>
  value === 'saved' || value === 'data' ? value : undefined
