import { APIError, NotFound, type PayloadRequest } from 'payload'
import { sayTo } from '../lib/sayTo'
import { words } from '../lib/words'
import { type Draft, draftOf } from './draftOf'
import { grantOf, type PreviewGrant } from './previewToken'

/**
 * The draft of the preview link whose token comes as `Authorization: Preview …`. Throws NotFound for a token that was
 * not made here or whose document is gone, and APIError (410) for one that has expired.
 */
export const readDraft = async (
  req: PayloadRequest,
  depth: number,
): Promise<{ grant: PreviewGrant; document: Draft }> => {
  const token = /^Preview\s+(\S+)$/i.exec(req.headers.get('authorization') ?? '')?.[1] ?? ''
  const grant = grantOf(token, req.payload.secret)
  if (!grant) throw new NotFound(req.t)
  if (grant.until <= Date.now()) throw new APIError(sayTo(req, expired), 410, undefined, true)
  const document = await draftOf(grant, { req, depth })
  if (!document) throw new NotFound(req.t)
  return { grant, document }
}

const expired = words('This preview link has expired.', 'Este enlace de vista previa ha caducado.')
