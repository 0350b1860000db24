import { type CollectionBeforeValidateHook, ValidationError, type Where } from 'payload'
import { sayTo } from '../../src/lib/sayTo'
import { words } from '../../src/lib/words'
import type { Newsletter } from '../../src/payload-types'

/** Throws ValidationError on `quarter` when another issue, in the trash or not, has the same year and quarter. */
export const refuseTakenQuarter: CollectionBeforeValidateHook<Newsletter> = async ({
  data,
  originalDoc,
  req,
}) => {
  const year = data?.year ?? originalDoc?.year
  const quarter = data?.quarter ?? originalDoc?.quarter
  if (!year || !quarter) return data
  const others: Where = originalDoc?.id ? { id: { not_equals: originalDoc.id } } : {}
  const { docs } = await req.payload.find({
    collection: 'newsletters',
    where: { and: [{ year: { equals: year } }, { quarter: { equals: quarter } }, others] },
    select: { deletedAt: true },
    limit: 1,
    depth: 0,
    trash: true,
    req,
  })
  if (!docs[0]) return data
  throw new ValidationError(
    {
      collection: 'newsletters',
      errors: [
        {
          path: 'quarter',
          message: sayTo(req, docs[0].deletedAt ? isInTrash(year, quarter) : isTaken(year, quarter)),
        },
      ],
    },
    req.t,
  )
}

const isTaken = (year: number, quarter: number) =>
  words(
    `There is already an issue for quarter ${quarter} of ${year}. Open that one, or choose another quarter.`,
    `Ya hay un boletín para el trimestre ${quarter} de ${year}. Abra ese o elija otro trimestre.`,
  )

const isInTrash = (year: number, quarter: number) =>
  words(
    `An issue for quarter ${quarter} of ${year} is in the trash. Restore it, or delete it for good first.`,
    `En la papelera hay un boletín del trimestre ${quarter} de ${year}. Restáurelo o elimínelo definitivamente antes.`,
  )
