const server = 'http://localhost:3000'

const words = {
  en: {
    services: 'What we offer',
    minutes: (booked, active) => `${booked} minutes, ${active} of them treatment`,
    contraindications: 'Who should not have a session',
    absolute: 'Not for you',
    relative: 'Ask your doctor first',
    questions: 'Questions people ask',
    contact: 'Where to find us',
    reviewed: 'Last reviewed',
    signUp: 'A letter every quarter',
    email: 'Your email address',
    join: 'Sign up',
    preferences: 'Change or end your subscription',
    known: 'The address you signed up with',
    sendLink: 'Send me a link',
    letters: 'Past letters',
    away: 'This can’t be shown right now. Please try again in a moment.',
    other: { locale: 'es', name: 'Español' },
  },
  es: {
    services: 'Lo que ofrecemos',
    minutes: (booked, active) => `${booked} minutos, ${active} de ellos de tratamiento`,
    contraindications: 'Quién no debe recibir una sesión',
    absolute: 'No es para usted',
    relative: 'Consulte antes a su médico',
    questions: 'Preguntas frecuentes',
    contact: 'Dónde encontrarnos',
    reviewed: 'Última revisión',
    signUp: 'Una carta cada trimestre',
    email: 'Su correo electrónico',
    join: 'Suscribirme',
    preferences: 'Cambiar o terminar su suscripción',
    known: 'La dirección con la que se suscribió',
    sendLink: 'Enviarme un enlace',
    letters: 'Cartas anteriores',
    away: 'Ahora mismo no se puede mostrar. Inténtelo de nuevo en un momento.',
    other: { locale: 'en', name: 'English' },
  },
}

const locale = new URLSearchParams(location.search).get('lang') === 'es' ? 'es' : 'en'
const say = words[locale]

const read = async (path, parameters = {}) => {
  const answer = await fetch(
    `${server}/api/${path}?${new URLSearchParams({ locale, depth: '1', ...parameters })}`,
  )
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}`)
  return answer.json()
}

/** An element with attributes and with texts or elements in it; what is missing is left out. */
const element = (tag, attributes, ...children) => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value != null) made.setAttribute(name, value)
  made.append(...children.flat().filter((child) => child != null && child !== false))
  return made
}

/** A formatted text of the API, a tree of Lexical nodes, as elements. */
const formatted = (nodes) =>
  nodes.map((node) => {
    if (node.type === 'text') return (node.format & 1) === 1 ? element('strong', {}, node.text) : node.text
    if (node.type === 'linebreak') return element('br', {})
    const tag =
      { paragraph: 'p', listitem: 'li', link: 'a', quote: 'blockquote' }[node.type] ?? node.tag ?? 'div'
    return element(tag, { href: node.fields?.url }, formatted(node.children ?? []))
  })

const section = (title, ...children) => element('section', {}, element('h2', {}, title), ...children)

const service = ({ title, summary, image, sessionOptions }) =>
  element(
    'article',
    { class: 'card' },
    image && element('img', { src: image.url, alt: image.isDecorative ? '' : image.alt, loading: 'lazy' }),
    element('h3', {}, title),
    element('p', {}, summary),
    element(
      'ul',
      {},
      sessionOptions.map(({ minutesBooked, minutesActive }) =>
        element('li', {}, say.minutes(minutesBooked, minutesActive)),
      ),
    ),
  )

const contraindication = ({ title, kind, explanation, review }) =>
  element(
    'article',
    { class: `card ${kind}` },
    element('p', { class: 'kind' }, say[kind]),
    element('h3', {}, title),
    formatted(explanation.root.children),
    element(
      'p',
      { class: 'quiet' },
      `${say.reviewed}: ${new Date(review.reviewedOn).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })}`,
    ),
  )

const question = ({ question, answer }) =>
  element('details', {}, element('summary', {}, question), formatted(answer.root.children))

const contact = ({ practiceName, phone, phoneLink, email, address }) =>
  element(
    'address',
    {},
    element('strong', {}, practiceName),
    address.streetAddress && element('p', {}, address.streetAddress),
    address.addressLocality &&
      element('p', {}, `${address.addressLocality}, ${address.addressRegion} ${address.postalCode}`),
    phone && element('p', {}, element('a', { href: phoneLink }, phone)),
    email && element('p', {}, element('a', { href: `mailto:${email}` }, email)),
  )

/** Asks for an address; the server leads on to a page that says what happens next. */
const emailForm = ({ action, id, label, button, more = {}, wording }) =>
  element(
    'form',
    { action: `${server}/api/${action}`, method: 'post' },
    Object.entries({ language: locale, ...more }).map(([name, value]) =>
      element('input', { type: 'hidden', name, value }),
    ),
    element('label', { for: id }, label),
    element('input', { id, name: 'email', type: 'email', autocomplete: 'email', required: '' }),
    wording && element('p', { class: 'quiet' }, wording),
    element('button', { type: 'submit' }, button),
  )

/** Signs up for the newsletter. */
const signUp = ({ consent = [] }) => {
  const { version, wording } = consent.at(-1) ?? {}
  const more = { consent: version, source: 'plain page' }
  return emailForm({ action: 'subscribe', id: 'email', label: say.email, button: say.join, more, wording })
}

/** Mails the link to language, breaks, leaving, and what is kept about somebody. */
const preferences = () =>
  element(
    'details',
    {},
    element('summary', {}, say.preferences),
    emailForm({ action: 'newsletter/link', id: 'known', label: say.known, button: say.sendLink }),
  )

/** Past issues of the newsletter, from its feed (https://jsonfeed.org), and where feed readers find it. */
const letters = ({ items, feed_url }) => {
  const type = 'application/feed+json'
  document.head.append(element('link', { rel: 'alternate', type, href: feed_url, title: say.letters }))
  return items.map(({ url, title, summary }) =>
    element(
      'article',
      { class: 'card' },
      element('h3', {}, element('a', { href: url }, title)),
      summary && element('p', {}, summary),
    ),
  )
}

const readFeed = async () => {
  const answer = await fetch(`${server}${locale === 'es' ? '/es' : ''}/feed.json`)
  if (!answer.ok) throw new Error(`The feed was answered ${answer.status}`)
  return answer.json()
}

const page = async () => {
  const [site, details, services, contraindications, faqs, newsletter, feed] = await Promise.all([
    read('globals/site'),
    read('globals/contact-details'),
    read('services'),
    read('contraindications', { limit: '100', sort: 'kind' }),
    read('faqs', { limit: '100' }),
    read('globals/newsletter-settings'),
    readFeed(),
  ])
  document.title = site.brand.name
  return [
    element(
      'header',
      {},
      element('a', { href: `?lang=${say.other.locale}`, lang: say.other.locale }, say.other.name),
      element('h1', {}, site.brand.name),
      element('p', {}, site.brand.tagline ?? ''),
    ),
    element(
      'main',
      {},
      section(say.services, element('div', { class: 'grid' }, services.docs.map(service))),
      section(
        say.contraindications,
        element('div', { class: 'grid' }, contraindications.docs.map(contraindication)),
      ),
      section(say.questions, faqs.docs.map(question)),
      section(say.signUp, signUp(newsletter), preferences()),
      feed.items.length > 0 && section(say.letters, element('div', { class: 'grid' }, letters(feed))),
      section(say.contact, contact(details)),
    ),
    element('footer', {}, element('p', {}, site.disclosure ?? '')),
  ]
}

document.documentElement.lang = locale
document.body.replaceChildren(
  ...(await page().catch(() => [element('main', {}, element('p', { role: 'alert' }, say.away))])),
)
