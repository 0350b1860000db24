'use client'

import { useLocale, useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import type { Finding } from '../../newsletter/checking/finding'
import { jumpTo } from '../checks/jumpTo'

/** Something that is wrong with an issue, in the language of the panel. */
export type ToldFinding = Omit<Finding, 'message'> & { message: string }

const labels: Record<Finding['form'], Words> = {
  newsletters: words('Show me', 'Mostrar'),
  'contact-details': words('Open Contact details', 'Abrir Datos de contacto'),
  'newsletter-settings': words('Open Newsletter settings', 'Abrir Ajustes del boletín'),
}

const languages = { en: words(', in English', ', en inglés'), es: words(', in Spanish', ', en español') }

/** Leads to where something is mended: a field of this form, in the language that it is about, or other settings. */
export function FindingPlace({ finding: { form, path, locale } }: { finding: ToldFinding }) {
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const label = say(labels[form]) + (locale ? say(languages[locale]) : '')
  const query = locale ? `?locale=${locale}` : ''
  if (form !== 'newsletters')
    return (
      <a href={`/admin/globals/${form}${query}`} rel="noreferrer" target="_blank">
        {label}
      </a>
    )
  if (!path) return null
  if (locale && locale !== code) return <a href={query}>{label}</a>
  return (
    <button onClick={() => void jumpTo(path)} type="button">
      {label}
    </button>
  )
}
