'use client'

import { useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../lib/inLanguage'
import type { Words } from '../../lib/words'

type Props<Name extends string> = {
  label: Words
  choices: Record<Name, Words>
  chosen: Name
  onChoose: (name: Name) => void
}

/** Buttons of which one is pressed. */
export function Choices<Name extends string>({ label, choices, chosen, onChoose }: Props<Name>) {
  const { i18n } = useTranslation()
  const names = Object.keys(choices) as Name[]
  return (
    <fieldset className="mails__choices">
      <legend>{inLanguage(label, i18n.language)}</legend>
      {names.map((name) => (
        <button aria-pressed={name === chosen} key={name} onClick={() => onChoose(name)} type="button">
          {inLanguage(choices[name], i18n.language)}
        </button>
      ))}
    </fieldset>
  )
}
