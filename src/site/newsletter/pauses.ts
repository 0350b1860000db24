import { words } from '../../lib/words'

/** How long somebody may want a break, in months. */
export const pauses = [
  { value: '3', label: words('Three months', 'Tres meses') },
  { value: '6', label: words('Six months', 'Seis meses') },
  { value: '12', label: words('A year', 'Un año') },
]

/** The end of a break that begins now: undefined to leave it as it is, null for none. */
export const endOfPause = (chosen: string, now: Date): string | null | undefined => {
  if (chosen === 'none') return null
  const pause = pauses.find(({ value }) => value === chosen)
  if (!pause) return undefined
  const end = new Date(now)
  end.setUTCMonth(end.getUTCMonth() + Number(pause.value))
  return end.toISOString()
}
