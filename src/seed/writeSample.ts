import type { Payload } from 'payload'
import { picture } from './picture'
import type { AnyDocument, AnyGlobal, Sample, Writing } from './sample'
import { withRowIds } from './withRowIds'

type Options<Kind> = { payload: Payload; sample: Kind; idOf: Writing['idOf'] }

/** Writes one sample, in English and then in Spanish. Returns its id. */
export const writeSample = ({ payload, sample, idOf }: Options<Sample>): Promise<string> =>
  'global' in sample ? writeGlobal({ payload, sample, idOf }) : writeDocument({ payload, sample, idOf })

const english: Writing['say'] = (en) => en
const spanish: Writing['say'] = (_, es) => es

const writeDocument = async ({ payload, sample, idOf }: Options<AnyDocument>) => {
  const { collection, name, svg, content } = sample
  const doc = await payload.create({
    collection,
    locale: 'en',
    depth: 0,
    data: content({ say: english, idOf }),
    ...(svg ? { file: await picture(name, svg), overwriteExistingFiles: true } : {}),
  })
  const data = withRowIds(content({ say: spanish, idOf }), doc)
  await payload.update({ collection, id: doc.id, locale: 'es', depth: 0, data })
  return doc.id
}

const writeGlobal = async ({ payload, sample, idOf }: Options<AnyGlobal>) => {
  const { global: slug, content } = sample
  const saved = await payload.updateGlobal({
    slug,
    locale: 'en',
    depth: 0,
    data: content({ say: english, idOf }),
  })
  const data = withRowIds(content({ say: spanish, idOf }), saved)
  await payload.updateGlobal({ slug, locale: 'es', depth: 0, data })
  return slug
}
