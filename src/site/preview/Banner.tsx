import type { Preview } from '../../client'
import { words } from '../../lib/words'

/** At the foot of a preview: that it is one, of what, and until when its link works. */
export const Banner = ({ preview }: { preview: Preview }) => {
  const { locale, expiresAt } = preview
  const until = new Date(expiresAt).toLocaleString(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  const name = nameOf(preview)
  const text = words(
    `Preview of “${name}”: a draft, not published. This link works until ${until} UTC.`,
    `Vista previa de «${name}»: un borrador sin publicar. Este enlace funciona hasta el ${until} UTC.`,
  )
  return (
    <aside aria-label={label[locale]} className="preview-banner" style={style}>
      {text[locale]}
    </aside>
  )
}

const label = words('Preview', 'Vista previa')
const settings = words('Site settings', 'Ajustes del sitio')

const style = {
  position: 'sticky',
  insetBlockEnd: 0,
  zIndex: 10,
  padding: '0.75rem 1rem',
  background: '#1f2d2b',
  color: '#ffffff',
  textAlign: 'center',
  fontSize: '0.9rem',
} as const

const nameOf = ({ document, locale }: Preview): string => {
  const fields = new Map<string, unknown>(Object.entries(document))
  const names = ['title', 'question', 'subject', 'name', 'practiceName'].map((field) => fields.get(field))
  return names.find((name) => typeof name === 'string')?.toString() ?? settings[locale]
}
