'use client'

import { Pill, useRowLabel, useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../lib/inLanguage'
import type { Words } from '../lib/words'
import { firstWords } from './firstWords'

/** The head of a block: its number, what it is, and the first words in it. */
export function BlockLabel({ name }: { name: Words }) {
  const { data, rowNumber = 0 } = useRowLabel<object>()
  const { i18n } = useTranslation()
  return (
    <span className="block-label">
      <span className="blocks-field__block-number">{String(rowNumber + 1).padStart(2, '0')}</span>
      <Pill pillStyle="white" size="small">
        {inLanguage(name, i18n.language)}
      </Pill>
      <span className="block-label__words">{firstWords(data ?? {})}</span>
    </span>
  )
}
