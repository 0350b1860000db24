import { type Words, words } from '../../lib/words'

/** A moment as a day in words. */
export const dayInWords = (moment: string): Words => {
  const day = (region: string) =>
    new Date(moment).toLocaleDateString(region, { dateStyle: 'long', timeZone: 'UTC' })
  return words(day('en-US'), day('es-US'))
}
