/** A document whose form was left in this tab while its last save was on its way; it showed what was kept at `updatedAt`. */
type Left = { document: string; updatedAt: string }

const key = 'stillpoint-left'
/** How long such a save may take. */
const patienceMs = 10_000

/** Notes that a form is left, and that what was typed last in it is still to arrive. */
export const noteLeaving = (left: Left): void => {
  try {
    sessionStorage.setItem(key, JSON.stringify({ ...left, at: Date.now() }))
  } catch {
    // Whose browser keeps nothing is asked whose state shall stand.
  }
}

/** Whether a save may still arrive that was sent where this document was left, and that what is shown is without. */
export const isSaveAwaited = ({ document, updatedAt }: Left): boolean => {
  const left = noted()
  const isTooLate = Date.now() > (left.at ?? 0) + patienceMs
  return left.document === document && left.updatedAt === updatedAt && !isTooLate
}

const noted = (): Partial<Left & { at: number }> => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') ?? {}
  } catch {
    return {}
  }
}
