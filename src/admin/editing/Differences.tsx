'use client'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import { differencesBetween } from './differencesBetween'
import { labelsOf } from './labelsOf'

const text = {
  where: words('Where', 'Dónde'),
  mine: words('Mine', 'Lo mío'),
  theirs: words('Theirs', 'Lo suyo'),
  none: words('There is no difference to see.', 'No se ve ninguna diferencia.'),
}

/** Two states of a document side by side, only where they differ. */
export function Differences({ mine, theirs }: { mine: object; theirs: object }) {
  const { i18n } = useTranslation()
  const { docConfig } = useDocumentInfo()
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const labels = labelsOf(docConfig?.fields ?? [])
  const differences = differencesBetween(mine, theirs)
  const nameOf = (path: string) =>
    path
      .split('.')
      .map((step, at, steps) => {
        if (isNumber(step)) return `${Number(step) + 1}`
        const place = steps.slice(0, at + 1).filter((part) => !isNumber(part))
        return getTranslation(labels.get(place.join('.')) ?? step, i18n)
      })
      .join(' › ')

  if (differences.length === 0) return <p role="status">{say(text.none)}</p>
  return (
    <div className="panel-dialog__differences">
      <table>
        <thead>
          <tr>
            <th scope="col">{say(text.where)}</th>
            <th scope="col">{say(text.mine)}</th>
            <th scope="col">{say(text.theirs)}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <tr key={difference.path}>
              <th scope="row">{nameOf(difference.path)}</th>
              <td>{difference.mine}</td>
              <td>{difference.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const isNumber = (step: string) => /^\d+$/.test(step)
