import { APIError, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { answerPrivately } from '../lib/answerPrivately'
import { declaredEndpoint } from '../lib/declaredEndpoint'
import { previewDeclaration } from './declarations'
import { mayPreview } from './mayPreview'
import { endOfDay, type PreviewGrant, previewToken } from './previewToken'
import { isPreviewable } from './publicPath'

const wanted = z
  .object({
    collection: z.string().refine(isPreviewable).nullish(),
    global: z.string().refine(isPreviewable).nullish(),
    id: z.string().min(1).nullish(),
    locale: z.enum(['en', 'es']).default('en'),
    days: z.number().int().min(1).max(30).default(7),
  })
  .refine(({ collection, global, id }) => (collection ? id && !global : global && !id))

/** `POST /api/previews` makes a link to a preview that somebody without an account can open. Owners and editors only. */
export const makePreview = declaredEndpoint(
  {
    path: '/previews',
    method: 'post',
    handler: async (req) => {
      if (!mayPreview(req)) throw new Forbidden(req.t)
      const { data } = wanted.safeParse(await req.json?.().catch(() => undefined))
      if (!data)
        throw new APIError(
          'Name a collection with an id, or a global, that has a preview.',
          400,
          undefined,
          true,
        )
      const { collection = null, global = null, id = null, locale, days } = data
      const grant = { collection, global, id, locale, until: endOfDay(Date.now(), days) }
      await requireDocument(req, grant)
      const token = previewToken(grant, req.payload.secret)
      return answerPrivately({
        url: `${req.payload.config.serverURL}/preview/${token}`,
        token,
        expiresAt: new Date(grant.until).toISOString(),
      })
    },
  },
  previewDeclaration.make,
)

const requireDocument = async (req: PayloadRequest, { collection, id }: PreviewGrant) => {
  const known = req.payload.config.collections.find(({ slug }) => slug === collection)
  if (!known || !id) return
  const { totalDocs } = await req.payload.count({
    collection: known.slug,
    where: { id: { equals: id } },
    overrideAccess: false,
    req,
  })
  if (totalDocs === 0) throw new NotFound(req.t)
}
