'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { mostImportMegabytes } from '../../../lib/importLimits'
import { inLanguage } from '../../../lib/inLanguage'
import { type Words, words } from '../../../lib/words'
import type { ShownImport } from '../../../newsletter/importing/endpoints/answerImport'

const text = {
  explanation: words(
    'Choose the table (CSV) that your service before has exported: Mailchimp, Ghost, listmonk, Buttondown or another. First you see what would happen. Nobody is mailed, and whoever has left stays out.',
    'Elija la tabla (CSV) exportada por su servicio anterior: Mailchimp, Ghost, listmonk, Buttondown u otro. Primero verá qué pasaría. No se envía ningún correo, y quien se dio de baja sigue fuera.',
  ),
  file: words('File', 'Archivo'),
  reading: words('Uploading the file …', 'Subiendo el archivo…'),
  tooLarge: words(
    `This file is larger than ${mostImportMegabytes} MB. Divide it, and import one part after the other.`,
    `Este archivo pesa más de ${mostImportMegabytes} MB. Divídalo e importe una parte tras otra.`,
  ),
  failed: words(
    'The file could not be uploaded. Please try again.',
    'No se ha podido subir el archivo. Inténtelo de nuevo.',
  ),
}

/** Choosing a file, which is uploaded at once. */
export function Uploading({ adopt }: { adopt: (imported: ShownImport) => void }) {
  const { i18n } = useTranslation()
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const id = useId()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  const upload = async (file: File) => {
    setProblem(undefined)
    if (file.size > mostImportMegabytes * 1024 * 1024) return setProblem(say(text.tooLarge))
    setBusy(true)
    try {
      const response = await fetch(`/api/subscribers/import?name=${encodeURIComponent(file.name)}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'text/csv' },
        body: file,
      })
      const answer = await response.json()
      if (response.ok) adopt(answer)
      else setProblem(answer.errors?.[0]?.message ?? say(text.failed))
    } catch {
      setProblem(say(text.failed))
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <p>{say(text.explanation)}</p>
      <label htmlFor={`${id}-file`}>{say(text.file)}</label>
      <input
        accept=".csv,.tsv,.txt,text/csv"
        disabled={isBusy}
        id={`${id}-file`}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void upload(file)
        }}
        type="file"
      />
      <p role="status">{isBusy && say(text.reading)}</p>
      <p className="importing__problem" role="alert">
        {problem}
      </p>
    </>
  )
}
