/** Whether a document meets the conditions of a `where`, as far as these are `equals` and `in` on its own fields. */
export const fits = (document: object, where: unknown): boolean =>
  Object.entries(where ?? {}).every(([name, condition]) => {
    if (name === 'and') return each(condition).every((part) => fits(document, part))
    if (name === 'or') return each(condition).some((part) => fits(document, part))
    const value: unknown = Object.entries(document).find(([field]) => field === name)?.[1]
    return Object.entries(condition ?? {}).every(([operator, wanted]) => meets(value, operator, wanted))
  })

const each = (condition: unknown): unknown[] => (Array.isArray(condition) ? condition : [])

const meets = (value: unknown, operator: string, wanted: unknown): boolean => {
  const values = each(value).length > 0 ? each(value).map(idOf) : [idOf(value)]
  if (operator === 'equals') return values.includes(wanted)
  if (operator === 'in') return each(wanted).some((one) => values.includes(one))
  return false
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value
