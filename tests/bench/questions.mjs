const few = '/api/faqs?depth=0&limit=1'

// Most strangers' addresses are a known question with something added; the others have to be looked up each.
const knownQuestion = [
  (number) => ({ path: `${few}&utm_source=${number}` }),
  (number) => ({ path: `${few}&junk[${number}][like]=${number}` }),
  (number) => ({ path: `${few}&_=${number}`, headers: { 'X-Forwarded-Host': `host-${number}.example` } }),
]
const otherQuestion = [
  (number) => ({ path: `${few}&where[question][equals]=Nobody asks ${number}`.replaceAll(' ', '%20') }),
  (number) => ({ path: `${few}&where[question][not_equals]=${number}` }),
  (number) => ({ path: `${few}&page=${number + 1}` }),
  (number) => ({ path: `${few}&where[junk${number}][equals]=1` }),
  (number) => ({ path: `/api/faqs/${number}` }),
  (number) => ({
    method: 'POST',
    path: '/api/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `{ Faqs(limit: 1, where: { question: { equals: "${number}" } }) { totalDocs } }`,
    }),
  }),
]
const othersInTen = 3

/** A question that nobody has asked before, for each number from 0: junk, pages, filters, addresses, GraphQL. */
export const strangeQuestion = (number) => {
  const round = Math.floor(number / 10)
  const place = number % 10
  const [kinds, turn] =
    place < othersInTen ? [otherQuestion, round * othersInTen + place] : [knownQuestion, place]
  return kinds[turn % kinds.length](number)
}
