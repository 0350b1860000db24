import type { Preview } from '../../client'
import type { Locale } from '../../lib/locale'
import { words } from '../../lib/words'
import { momentInFullWords } from '../../lib/zonedTime'
import { type View, views } from './views'

export type BannerProps = {
  preview: Preview
  /** Of the practice (IANA). */
  timeZone: string
  view: View
}

/** At the foot of a preview: that it is one, of what, until when its link works, and what else it can be seen as. */
export const Banner = ({ preview, timeZone, view }: BannerProps) => {
  const { locale, expiresAt } = preview
  const until = momentInFullWords(new Date(expiresAt), { timeZone, language: locale })
  const name = nameOf(preview)
  const text = words(
    `Preview of “${name}”: a draft, not published. This link works until ${until}.`,
    `Vista previa de «${name}»: un borrador sin publicar. Este enlace funciona hasta: ${until}.`,
  )
  return (
    <aside aria-label={label[locale]} className="preview-banner" lang={locale} style={style}>
      {preview.collection === 'newsletters' && <Views locale={locale} view={view} />}
      {text[locale]}
    </aside>
  )
}

const Views = ({ locale, view }: { locale: Locale; view: View }) => (
  <nav aria-label={seenAs[locale]} style={{ marginBlockEnd: '0.5rem' }}>
    {(Object.keys(views) as View[]).map((each) => (
      <a
        aria-current={each === view ? 'page' : undefined}
        href={each === 'page' ? '?' : `?as=${each}`}
        key={each}
        style={each === view ? currentLink : link}
      >
        {views[each][locale]}
      </a>
    ))}
  </nav>
)

const link = { display: 'inline-block', padding: '0.25rem 0.75rem', color: '#ffffff' } as const
const currentLink = { ...link, fontWeight: 700, textDecoration: 'none' } as const

const seenAs = words('Seen as', 'Visto como')
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
  font: '0.9rem/1.5 system-ui, sans-serif',
} as const

const nameOf = ({ document, locale }: Preview): string => {
  const fields = new Map<string, unknown>(Object.entries(document))
  const names = ['title', 'question', 'subject', 'name', 'practiceName'].map((field) => fields.get(field))
  return names.find((name) => typeof name === 'string')?.toString() ?? settings[locale]
}
