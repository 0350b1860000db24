import type { DefaultServerCellComponentProps } from 'payload'
import { practiceTimeZone } from '../../lib/practiceTimeZone'
import { momentInWords } from '../../lib/zonedTime'

/** A moment in a list, in the time zone of the practice. */
export async function MomentCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string') return null
  const timeZone = await practiceTimeZone(payload)
  return <span>{momentInWords(new Date(cellData), { timeZone, language: i18n.language })}</span>
}
