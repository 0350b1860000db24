import { slugOf } from './documents.mjs'

const list = '/api/services?limit=10&depth=1'
const bySlug = `/api/services?where[slug][equals]=${slugOf(1)}&limit=1&depth=1`

// What a page that lists services shows, and what the page of one shows: 40 kB and 4 kB.
const selecting = (...fields) => fields.map((field) => `&select[${field}]=true`).join('')
const listed = selecting('title', 'slug', 'summary', 'sessionOptions', 'contraindications')
const shown = selecting('title', 'summary', 'image', 'description', 'sessionOptions', 'whatToExpect')

const isListOfTen = ({ docs, totalDocs }, documents) =>
  docs?.length === 10 && totalDocs === documents && typeof docs[0].contraindications[0] === 'object'
const isFirstService = ({ docs }) => docs?.length === 1 && docs[0].title === 'Service 1'

const query = `{ Services(limit: 10) { totalDocs docs {
  id title slug summary description bookingLink
  image { url alt width height }
  sessionOptions { name minutesBooked minutesActive price }
  contraindications { id title kind explanation }
  practitioners { id name jobTitle }
  faqs { docs { id question answer } }
} } }`

/** How fast at least beside the bare server, and how many times its p99 at most. */
const promise = (speed) => ({ speed, p99: 3 })

const listStored = {
  name: 'List of 10 services',
  request: { path: list + listed },
  isMeant: isListOfTen,
  promise: promise(0.8),
}
const oneStored = {
  name: 'One service by its slug',
  request: { path: bySlug + shown },
  isMeant: isFirstService,
  promise: promise(0.8),
}

/** What front ends ask most: the request, and whether an answer is the one meant, with so many services there. */
export const stored = {
  list: listStored,
  others: [
    oneStored,
    {
      name: 'GraphQL: list of 10 services',
      request: {
        method: 'POST',
        path: '/api/graphql',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      },
      isMeant: ({ data, errors }, documents) => !errors && isListOfTen(data.Services, documents),
      promise: promise(0.6),
    },
    { ...listStored, name: 'List of 10 services, already known (304)', asksAgain: true },
    { ...oneStored, name: 'One service, already known (304)', asksAgain: true },
  ],
}

/** What whoever has a key gets, whole documents: always from the database, never from a cache for everyone. */
export const withKey = ({ headers, id }) => ({
  list: {
    name: 'List of 10 services, with a key',
    request: { path: list, headers },
    isMeant: isListOfTen,
  },
  others: [
    {
      name: 'One service by its slug, with a key',
      request: { path: bySlug, headers },
      isMeant: isFirstService,
    },
    {
      name: 'One service by its id, with a key',
      request: { path: `/api/services/${id}?depth=1`, headers },
      isMeant: (service) => service.id === id,
    },
  ],
})

/** What is promised of them: to be no slower than plain Payload. */
export const asPlain = (measure) => ({ ...measure, promise: promise(1) })
