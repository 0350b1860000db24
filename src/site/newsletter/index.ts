import express, { type RequestHandler, type Response, Router } from 'express'
import { type Client, GoneError, InvalidRequestError } from '../../client'
import { inLanguage } from '../../lib/inLanguage'
import { type Locale, locales } from '../../lib/locale'
import { localizedPath } from '../../lib/localizedPath'
import { words } from '../../lib/words'
import { refuseForeign } from '../forms/refuseForeign'
import { type Frame, readFrame } from '../frame/readFrame'
import { isAway } from '../isAway'
import { consentOf } from './consentOf'
import { erasedPage, leftPage, unsubscribePage } from './leavingPages'
import { askLinkPage, deadLinkPage, linkSentPage } from './linkPages'
import { preferencesRoutes } from './preferencesRoutes'
import { privately, withToken } from './privately'
import { sentAddress } from './sentAddress'
import { confirmedPage, confirmPage, signupPage, signupSentPage } from './signupPages'

/** Signing up for the newsletter, and what the links in its mails lead to: all of it works without a script. */
export const subscriptionRoutes = (client: Client): Router => {
  const router = Router()
  for (const locale of locales) router.use(localizedPath('/newsletter', locale), routesIn(client, locale))
  return router
}

const parse = express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 20 })

const routesIn = (client: Client, locale: Locale): Router => {
  const router = Router()
  const frame = (path: string) => readFrame(client, { locale, path: `/newsletter${path}` })
  const at = (path: string) => localizedPath(`/newsletter${path}`, locale)
  const show =
    (page: (around: Frame) => string): RequestHandler =>
    async (req, res) =>
      void privately(res).send(page(await frame(req.path)))

  const signup = async (res: Response, tried?: { email: string; problem: string }) => {
    const [around, settings] = await Promise.all([frame('/subscribe'), client.newsletterSettings({ locale })])
    privately(res).send(signupPage({ frame: around, consent: consentOf(settings, locale), tried }))
  }

  router.get('/subscribe', (_req, res) => signup(res))
  router.get('/subscribe/sent', show(signupSentPage))
  router.post('/subscribe', refuseForeign, parse, async (req, res) => {
    const { email, consent, ...guards } = sentAddress(req)
    try {
      await client.subscribe(email, { locale, consent, source: 'website', ...guards })
      res.redirect(303, at('/subscribe/sent'))
    } catch (error) {
      await signup(res.status(statusOf(error)), { email, problem: explain(error, locale) })
    }
  })

  router.get('/confirm/:token', withToken, show(confirmPage))
  router.get('/confirmed', show(confirmedPage))
  router.post('/confirm/:token', withToken, async (req, res) => {
    try {
      await client.subscription.confirm(String(req.params.token), { locale })
      res.redirect(303, at('/confirmed'))
    } catch (error) {
      if (!(error instanceof GoneError)) throw error
      privately(res.status(410)).send(deadLinkPage(await frame('/confirmed'), 'confirm'))
    }
  })

  router.get('/unsubscribe/:token', withToken, show(unsubscribePage))
  // RFC 8058: whoever has the token may, a mail provider included, whatever else is sent along; and stays on this page.
  router.post('/unsubscribe/:token', withToken, async (req, res) => {
    try {
      await client.subscription.unsubscribe(String(req.params.token), { locale })
      privately(res).send(leftPage(await frame('/left')))
    } catch (error) {
      if (!(error instanceof GoneError)) throw error
      privately(res.status(410)).send(deadLinkPage(await frame('/left'), 'unsubscribe'))
    }
  })
  router.get('/left', show(leftPage))
  router.get('/erased', show(erasedPage))

  router.get(
    '/preferences',
    show((around) => askLinkPage({ frame: around })),
  )
  router.get('/link-sent', show(linkSentPage))
  router.post('/preferences', refuseForeign, parse, async (req, res) => {
    const { email, homepage } = sentAddress(req)
    try {
      await client.subscription.sendLink(email, { locale, homepage })
      res.redirect(303, at('/link-sent'))
    } catch (error) {
      const tried = { email, problem: explain(error, locale) }
      const page = askLinkPage({ frame: await frame('/preferences'), tried })
      privately(res.status(statusOf(error))).send(page)
    }
  })
  router.use(preferencesRoutes(client, locale))
  return router
}

const statusOf = (error: unknown): number => (isAway(error) ? 503 : 422)

/** What to tell somebody whose address was not taken. Throws what they can do nothing about. */
const explain = (error: unknown, locale: Locale): string => {
  if (isAway(error)) return inLanguage(away, locale)
  if (!(error instanceof InvalidRequestError)) throw error
  return error.fields[0]?.message ?? error.message
}

const away = words(
  'This can’t be done right now. Please send it once more in a moment.',
  'Ahora mismo no es posible. Envíelo otra vez en un momento, por favor.',
)
