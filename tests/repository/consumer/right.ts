// A program of somebody who has installed the client, and what its types must say. It is compiled, never run.
import {
  type Client,
  type Contraindication,
  createClient,
  type FieldProblem,
  InvalidRequestError,
  isFilled,
  type Locale,
  type Media,
  type RichText,
  type Service,
} from '@stillpoint/client'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Flat<T> = { [Name in keyof T]: T[Name] }
const assert = <_True extends true>(): void => {}

const client: Client = createClient({ url: 'https://content.example.org', locale: 'es' })

// Without `select`, the whole document.
const whole = await client.services.bySlug('calm')
assert<Same<typeof whole, Service>>()

// The selected fields and the id, and nothing else, however deep.
const { docs } = await client.services.list({
  select: { title: true, whatToExpect: { before: true } },
  locale: 'en',
})
assert<Same<keyof (typeof docs)[number], 'id' | 'title' | 'whatToExpect'>>()
assert<Same<keyof NonNullable<(typeof docs)[number]['whatToExpect']>, 'before'>>()

// All but those left out.
const { review, ...rest } = await client.services.byId('1', {
  select: { description: false, review: { sources: false } },
})
assert<Same<keyof typeof review, 'reviewedBy' | 'reviewedOn' | 'nextReviewDue'>>()
assert<Same<'description' extends keyof typeof rest ? true : false, false>>()

// Relations: ids at depth 0; otherwise documents, or ids of what is not published.
const shallow = await client.services.byId('1', { depth: 0 })
assert<Same<typeof shallow.contraindications, string[] | null | undefined>>()
assert<Same<typeof shallow.image, string | null | undefined>>()
assert<Same<typeof shallow.description, RichText>>()
assert<Same<typeof whole.contraindications, (string | Contraindication)[] | null | undefined>>()
const filled = whole.contraindications?.filter(isFilled)
assert<Same<typeof filled, Contraindication[] | undefined>>()
if (isFilled(whole.image)) assert<Same<typeof whole.image, Media>>()

// Blocks keep their kind.
const { blocks } = await client.pages.bySlug('home', { select: { blocks: { hero: { heading: true } } } })
for (const block of blocks ?? [])
  if (block.blockType === 'hero')
    assert<Same<Flat<typeof block>, { id?: string | null; blockType: 'hero'; heading: string }>>()

// Globals, forms, all documents.
const contact = await client.contactDetails({ select: { phone: true } })
assert<Same<keyof typeof contact, 'id' | 'phone'>>()
for await (const faq of client.faqs.all({
  select: { question: true },
  where: { topic: { in: ['session'] } },
}))
  assert<Same<typeof faq.question, string>>()
const locale: Locale = 'en'
await client.sendForm('1', { name: 'Ana', age: 40, agrees: true }, { locale }).catch((error: unknown) => {
  if (error instanceof InvalidRequestError) assert<Same<typeof error.fields, FieldProblem[]>>()
})
