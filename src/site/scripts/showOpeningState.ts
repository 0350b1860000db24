import { openingState } from '../../lib/hours/openingState'
import { openingStateInWords } from '../../lib/hours/openingStateInWords'
import type { Timetable } from '../../lib/hours/timetable'

const refreshMs = 30_000

/** Says beside the hours whether the practice is open at the moment, and keeps that true. */
export const showOpeningState = (): void => {
  const locale = document.documentElement.lang === 'es' ? 'es' : 'en'
  for (const element of document.querySelectorAll<HTMLElement>('[data-timetable]')) {
    const timetable: Timetable = JSON.parse(element.dataset.timetable ?? '')
    const show = () => {
      element.textContent = openingStateInWords(openingState(new Date(), timetable), locale)
    }
    show()
    setInterval(show, refreshMs)
  }
}
