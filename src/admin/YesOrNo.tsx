import type { DefaultServerCellComponentProps } from 'payload'
import { inLanguage } from '../lib/inLanguage'
import { words } from '../lib/words'

const yes = words('Yes', 'Sí')
const no = words('No', 'No')

/** A ticked box in a list, in words. */
export function YesOrNo({ cellData, i18n }: DefaultServerCellComponentProps) {
  return <span>{inLanguage(cellData ? yes : no, i18n.language)}</span>
}
