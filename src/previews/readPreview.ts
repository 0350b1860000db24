import { APIError, NotFound } from 'payload'
import { declaredEndpoint } from '../lib/declaredEndpoint'
import { sayTo } from '../lib/sayTo'
import { words } from '../lib/words'
import { previewDeclaration } from './declarations'
import { draftOf } from './draftOf'
import { grantOf } from './previewToken'
import { publicPath } from './publicPath'

/** `GET /api/previews` answers the draft that a preview link is for, and nothing else that is not published. */
export const readPreview = declaredEndpoint(
  {
    path: '/previews',
    method: 'get',
    handler: async (req) => {
      const token = /^Preview\s+(\S+)$/i.exec(req.headers.get('authorization') ?? '')?.[1] ?? ''
      const grant = grantOf(token, req.payload.secret)
      if (!grant) throw new NotFound(req.t)
      if (grant.until <= Date.now()) throw new APIError(sayTo(req, expired), 410, undefined, true)
      const depth = Math.min(Math.max(Number(req.query.depth ?? 2) || 0, 0), 4)
      const document = await draftOf(grant, { req, depth })
      if (!document) throw new NotFound(req.t)
      const { until, ...subject } = grant
      const slug = typeof document.slug === 'string' ? document.slug : null
      const path = await publicPath(req.payload, grant, slug)
      return Response.json(
        { ...subject, path, expiresAt: new Date(until).toISOString(), document },
        { headers: { 'Cache-Control': 'no-store' } },
      )
    },
  },
  previewDeclaration.read,
)

const expired = words('This preview link has expired.', 'Este enlace de vista previa ha caducado.')
