import type { Client } from '@stillpoint/client'
import { type ReactNode, useEffect } from 'react'
import { addressOf, type Route } from './route'
import { useWords } from './settings'
import { useContent } from './stillpoint'

type Props = { route: Route; children: ReactNode; preview: ReactNode }

const read = (client: Client, signal: AbortSignal) => client.site({ signal })

/** The name of the practice, the menu, the page, and what stands below every page. */
export const Layout = ({ route, children, preview }: Props) => {
  const words = useWords()
  const { content: site } = useContent(read)
  const { locale, page } = route
  const other =
    locale === 'en'
      ? ({ locale: 'es', name: 'Español' } as const)
      : ({ locale: 'en', name: 'English' } as const)
  useEffect(() => {
    document.documentElement.lang = locale
    if (site) document.title = site.brand.name
  }, [locale, site])

  return (
    <>
      <button className="skip" onClick={() => document.getElementById('content')?.focus()} type="button">
        {words.skip}
      </button>
      <header>
        <a className="brand" href={addressOf({ locale, page: '', slug: undefined })}>
          {site?.brand.name ?? 'Stillpoint'}
        </a>
        <nav aria-label={words.menu}>
          {(['contraindications', 'questions', 'newsletter', 'contact'] as const).map((name) => (
            <a
              aria-current={page === name ? 'page' : undefined}
              href={addressOf({ locale, page: name, slug: undefined })}
              key={name}
            >
              {words[name]}
            </a>
          ))}
        </nav>
        <a
          className="language"
          href={addressOf({ ...route, locale: other.locale })}
          hrefLang={other.locale}
          lang={other.locale}
        >
          {other.name}
        </a>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer>
        <p>{site?.disclosure}</p>
        {site?.footer?.copyrightHolder && (
          <p>
            © {site.footer.copyrightYear} {site.footer.copyrightHolder}
          </p>
        )}
        {preview}
      </footer>
    </>
  )
}
