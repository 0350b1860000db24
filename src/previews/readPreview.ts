import { answerPrivately } from '../lib/answerPrivately'
import { declaredEndpoint } from '../lib/declaredEndpoint'
import { previewDeclaration } from './declarations'
import { publicPath } from './publicPath'
import { readDraft } from './readDraft'

/** `GET /api/previews` answers the draft that a preview link is for, and nothing else that is not published. */
export const readPreview = declaredEndpoint(
  {
    path: '/previews',
    method: 'get',
    handler: async (req) => {
      const depth = Math.min(Math.max(Number(req.query.depth ?? 2) || 0, 0), 4)
      const { grant, document } = await readDraft(req, depth)
      const { until, ...subject } = grant
      const slug = typeof document.slug === 'string' ? document.slug : null
      const path = await publicPath(req.payload, grant, slug)
      return answerPrivately({ ...subject, path, expiresAt: new Date(until).toISOString(), document })
    },
  },
  previewDeclaration.read,
)
