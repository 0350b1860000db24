import type { Payload } from 'payload'
import type { SubscriberImportPart } from '../../../payload-types'

const collection = 'subscriber-import-parts'

type Kind = SubscriberImportPart['kind']
type Which = { import: string; kind: Kind }

export const addPart = async ({ db }: Payload, part: Which & { number: number; content: string }) => {
  await db.create({ collection, data: part })
}

/** The parts of one kind, one after the other. */
export async function* partsOf({ db }: Payload, which: Which): AsyncGenerator<string> {
  for (let number = 0; ; number += 1) {
    const part = await db.findOne<SubscriberImportPart>({
      collection,
      where: {
        and: [
          { import: { equals: which.import } },
          { kind: { equals: which.kind } },
          { number: { equals: number } },
        ],
      },
    })
    if (!part) return
    yield part.content
  }
}

/** Deletes the parts of an import; `kind`: only these. */
export const forgetParts = async ({ db }: Payload, id: string, kind?: Kind) => {
  const ofImport = { import: { equals: id } }
  await db.deleteMany({
    collection,
    where: kind ? { and: [ofImport, { kind: { equals: kind } }] } : ofImport,
  })
}
