import type { Locale } from '../lib/locale'
import { formatDate } from './formatDate'

/** A day in words, which programs can read as well. */
export const Day = ({ date, locale }: { date: string; locale: Locale }) => (
  <time dateTime={date.slice(0, 10)}>{formatDate(date, locale)}</time>
)
