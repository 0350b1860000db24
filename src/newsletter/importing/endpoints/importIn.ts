import { NotFound, type PayloadRequest } from 'payload'
import { requireOwner } from '../../../access/requireOwner'
import { words } from '../../../lib/words'
import { type Import, importOf } from '../imports'

/** The import that a request names, for an owner. Refuses (403, 404). */
export const importIn = async (req: PayloadRequest): Promise<Import> => {
  requireOwner(req)
  const imported = await importOf(req.payload, String(req.routeParams?.id))
  if (!imported) throw new NotFound(req.t)
  return imported
}

/** 409: what was asked for is not possible now. */
export const standsOtherwise = words(
  'This import stands otherwise by now. Load the page again.',
  'Esta importación ya está en otro punto. Vuelva a cargar la página.',
)
