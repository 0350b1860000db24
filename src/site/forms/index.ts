import express, { type Request, type Response, Router } from 'express'
import { type Client, type Form, InvalidRequestError } from '../../client'
import { inLanguage } from '../../lib/inLanguage'
import { linkIn } from '../../lib/linkIn'
import { type Locale, locales } from '../../lib/locale'
import { localizedPath } from '../../lib/localizedPath'
import { words } from '../../lib/words'
import { readFrame } from '../frame/readFrame'
import { isAway } from '../isAway'
import { formPage } from './formPage'
import { refuseForeign } from './refuseForeign'
import { sentForm } from './sentForm'
import { sentPage } from './sentPage'

const parse = express.urlencoded({ extended: false, limit: '64kb', parameterLimit: 200 })

/** Forms without a script: sent by POST, and thanked for on a page of their own, which can be loaded again. */
export const formRoutes = (client: Client): Router => {
  const router = Router()
  for (const locale of locales) {
    const path = localizedPath('/forms/:id', locale)
    const formOf = (req: Request) => client.forms.byId(String(req.params.id), { locale })
    const frame = () => readFrame(client, { locale, path: undefined })

    router.post(path, refuseForeign, parse, async (req, res) => {
      const form = await formOf(req)
      const { values, ...guards } = sentForm(form, req.body)
      try {
        await client.sendForm(form.id, values, { locale, ...guards })
        res.redirect(303, localizedPath(`/forms/${form.id}/sent`, locale))
      } catch (error) {
        const { status, ...said } = explain(error, locale)
        const page = formPage({ form, frame: await frame(), tried: { values, ...said } })
        privately(res.status(status)).send(page)
      }
    })

    router.get(path, async (req, res) => {
      const form = await formOf(req)
      privately(res).send(formPage({ form, frame: await frame() }))
    })

    router.get(`${path}/sent`, async (req, res) => {
      const form = await formOf(req)
      const next = destinationOf(form)
      if (next?.startsWith('/')) return res.redirect(303, linkIn(next, locale))
      // A page of another site is not where a form may lead at once (CSP, form-action).
      if (next) res.set('Refresh', `0; url=${next}`)
      privately(res).send(sentPage({ form, frame: await frame(), next }))
    })
  }
  return router
}

/** A page that belongs to one person, or to no search engine. */
const privately = (res: Response): Response =>
  res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }).type('html')

/** Where the form leads after it was sent, if it leads anywhere: a path of this site, or the address of another. */
const destinationOf = ({ confirmationType, redirect }: Form): string | undefined => {
  const address = confirmationType === 'redirect' ? (redirect?.url ?? '') : ''
  if (!plainAddress.test(address) || !URL.canParse(address, here)) return undefined
  // It stands in a header, which has no room for characters beyond Latin-1 (RFC 9110 §5.5).
  const { hash, href, pathname, search } = new URL(address, here)
  return address.startsWith('/') ? pathname.replace(/^\/+/, '/') + search + hash : href
}

const here = 'http://here.invalid'
const plainAddress = /^(https?:\/\/|\/(?![/\\]))[^\s<>"]*$/

type Said = { status: number; problems: Record<string, string>; problem?: string }

/** What to tell somebody whose form was not taken. Throws what they can do nothing about. */
const explain = (error: unknown, locale: Locale): Said => {
  if (isAway(error)) return { status: 503, problems: {}, problem: inLanguage(away, locale) }
  if (!(error instanceof InvalidRequestError)) throw error
  const problems = Object.fromEntries(error.fields.map(({ path, message }) => [path, message]))
  return { status: 422, problems, ...(error.fields.length === 0 ? { problem: error.message } : {}) }
}

const away = words(
  'Your message could not be sent right now. Please send it once more in a moment.',
  'Ahora mismo no se ha podido enviar su mensaje. Envíelo otra vez en un momento, por favor.',
)
