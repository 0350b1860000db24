import type { Locale } from './locale'
import type { Quarter } from './quarter'
import { words } from './words'

/** A quarter in words. */
export const quarterName = ({ year, quarter }: Quarter, locale: Locale): string =>
  `${quarters[quarter - 1]?.[locale] ?? ''} ${year}`.trim()

const quarters = [
  words('January to March', 'Enero a marzo de'),
  words('April to June', 'Abril a junio de'),
  words('July to September', 'Julio a septiembre de'),
  words('October to December', 'Octubre a diciembre de'),
]
