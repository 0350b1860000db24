import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { Layout } from './Layout'
import { Preview } from './Preview'
import { Contact } from './pages/Contact'
import { Contraindications } from './pages/Contraindications'
import { Home } from './pages/Home'
import { Letters } from './pages/Letters'
import { Preferences } from './pages/Preferences'
import { Questions } from './pages/Questions'
import { ServicePage } from './pages/ServicePage'
import { type Route, useRoute } from './route'
import { RouteProvider, useWords } from './settings'
import { ClientProvider, clientFor } from './stillpoint'

/** The whole app. The key of a preview stays in this tab: it is in no address and in no file. */
export const App = () => {
  const { locale, page, slug } = useRoute()
  const route = useMemo(() => ({ locale, page, slug }), [locale, page, slug])
  const [key, setKey] = useState(() => sessionStorage.getItem('key'))
  const client = useMemo(() => clientFor(locale, key), [locale, key])
  const choose = (chosen: string | null) => {
    if (chosen) sessionStorage.setItem('key', chosen)
    else sessionStorage.removeItem('key')
    setKey(chosen)
  }
  useEffect(() => {
    addEventListener('hashchange', arrive)
    return () => removeEventListener('hashchange', arrive)
  }, [])

  return (
    <RouteProvider value={route}>
      <ClientProvider value={client}>
        <Layout preview={<Preview choose={choose} isOn={key !== null} />} route={route}>
          <CurrentPage route={route} />
        </Layout>
      </ClientProvider>
    </RouteProvider>
  )
}

// Another page begins at its top, for the eyes and for a screen reader.
const arrive = () => {
  scrollTo(0, 0)
  document.getElementById('content')?.focus({ preventScroll: true })
}

const CurrentPage = ({ route: { page, slug } }: { route: Route }): ReactNode => {
  const { absent } = useWords()
  switch (page) {
    case '':
      return <Home />
    case 'services':
      return <ServicePage slug={slug ?? ''} />
    case 'contraindications':
      return <Contraindications />
    case 'questions':
      return <Questions />
    case 'newsletter':
      return <Letters />
    case 'preferences':
      return <Preferences key={slug} token={slug} />
    case 'contact':
      return <Contact />
    default:
      return <h1>{absent}</h1>
  }
}
