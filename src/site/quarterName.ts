import type { Newsletter } from '../client'
import type { Locale } from '../lib/locale'
import { words } from '../lib/words'

/** The quarter of an issue in words. */
export const quarterName = (
  { year, quarter }: Pick<Newsletter, 'year' | 'quarter'>,
  locale: Locale,
): string => `${quarters[quarter - 1]?.[locale] ?? ''} ${year}`.trim()

const quarters = [
  words('January to March', 'Enero a marzo de'),
  words('April to June', 'Abril a junio de'),
  words('July to September', 'Julio a septiembre de'),
  words('October to December', 'Octubre a diciembre de'),
]
