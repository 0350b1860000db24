const pattern = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?\s*(Z|[+-]\d\d:?\d\d)?(?:\s+UTC)?$/

/**
 * The moment that a cell names, as an ISO text; null if it names none. Only year, month and day in this order are read:
 * of 3/4/2020 nobody knows which is the month. Without a time zone it is UTC, as services export it.
 */
export const dateIn = (cell: string): string | null => {
  const [, day, time = '00:00', zone = 'Z'] = pattern.exec(cell) ?? []
  if (!day) return null
  const moment = Date.parse(`${day}T${time}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`)
  return Number.isNaN(moment) ? null : new Date(moment).toISOString()
}
