'use client'

import { useField, useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../lib/inLanguage'
import { words } from '../lib/words'

const label = words('Pick a color', 'Elegir un color')
const green = '#2f6b62'

/** Beside the color of the website: a field of colors to choose from, as the browser has it. */
export function ColorPicker() {
  const { value, setValue } = useField<string>({ path: 'brand.accentColor' })
  const { i18n } = useTranslation()
  return (
    <input
      aria-label={inLanguage(label, i18n.language)}
      onChange={(event) => setValue(event.target.value)}
      type="color"
      value={/^#[0-9a-f]{6}$/i.test(value ?? '') ? value : green}
    />
  )
}
