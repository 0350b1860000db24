const graphql = `{
  Contraindications(limit: 100) { docs { title review { reviewedBy } } }
  Services(limit: 100) { docs { title summary image { alt caption } contraindications { title } } }
  Site { brand { name } footer { copyrightHolder } }
}`

/**
 * Everything that readers ask: each with the registers that its answer must show while they are public. `isWhole`: pages
 * of the website as well.
 */
export const questionsAbout = (casts, { isWhole }) => {
  const every = (name) => casts.map((_, index) => name.replace('*', index))
  const get = (path, shows) => ({ path, shows })
  // The website makes a page from several answers of the API, between which something may change.
  const page = (path, shows) => (isWhole ? [{ path, shows, isAssembled: true }] : [])
  return [
    get('/api/contraindications?limit=100&depth=2', every('c*.en')),
    get('/api/contraindications?limit=100&depth=0&locale=es', every('c*.es')),
    get('/api/services?limit=100&depth=2', every('s*.en')),
    get('/api/services?limit=100&depth=1&locale=es', []),
    get('/api/faqs?limit=100&sort=question', [...every('many*.en'), ...every('born*.en')]),
    get('/api/media?limit=100', every('m*.en')),
    get('/api/globals/site', ['site.en']),
    get('/api/globals/contact-details', ['contact.en']),
    {
      path: '/api/graphql',
      shows: [...every('c*.en'), ...every('s*.en'), 'site.en'],
      body: { query: graphql },
    },
    get(
      `/api/graphql?query=${encodeURIComponent('{ Services(limit: 100) { docs { title } } }')}`,
      every('s*.en'),
    ),
    ...page('/services', every('s*.en')),
    ...page('/questions', [...every('many*.en'), ...every('born*.en')]),
    ...casts.flatMap(({ contraindication, service }, index) => [
      get(`/api/contraindications/${contraindication}?depth=2`, [`c${index}.en`]),
      get(`/api/services/${service}?depth=2`, [`s${index}.en`]),
      get(`/api/services?where[slug][equals]=hammer-${index}`, [`s${index}.en`]),
      ...page(`/services/hammer-${index}`, [`s${index}.en`]),
    ]),
  ]
}
