import type { BlockName, BlockOf, PageBlock } from '../../src/blocks/pageBlock'
import type { WebContent } from '../../src/blocks/webContent'
import type { Locale } from '../../src/lib/locale'
import type {
  ContactDetail,
  Contraindication,
  Faq,
  Form,
  Media,
  Practitioner,
  Service,
} from '../../src/payload-types'

type Shown = Omit<WebContent, 'site' | 'consent' | 'hasNewsletters'>

const node = (type: string, fields: object) => ({ type, version: 1, ...fields })
const say = (text: string, format = 0) => node('text', { text, format })
const tree = (...children: object[]): Service['description'] =>
  ({
    root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 },
  }) as Service['description']
const formatted = (words: string) => tree(node('paragraph', { children: [say(words)] }))

const picture = {
  id: 'm1',
  alt: 'Hands & a “head”',
  caption: 'Still water',
  url: '/api/media/file/a.png',
  sizes: { share: { url: '/api/media/file/a.jpg', width: 1200, height: 630 } },
} as Media

const service = {
  id: 's1',
  title: 'CranioSacral Therapy',
  slug: 'craniosacral-therapy',
  contraindications: ['x'],
  summary: 'A light touch.',
  whatToExpect: {
    before: [{ id: '1', advice: 'Eat lightly.' }],
    during: formatted('You lie down.'),
    after: [{ id: '2', advice: 'Rest.' }],
  },
} as Service

/** What the blocks show that does not stand in them. */
export const shownContent = (locale: Locale): Shown => ({
  locale,
  contact: {
    id: 'c',
    practiceName: 'Dynamic Journeys',
    email: 'hello@example.org',
    phone: '415 555 0100',
    phoneLink: 'tel:+14155550100',
    address: {
      streetAddress: '1 Main Street',
      addressLocality: 'San Anselmo',
      addressRegion: 'CA',
      postalCode: '94960',
    },
    bookingLink: 'https://book.example.org',
    timeZone: 'America/Los_Angeles',
  } as ContactDetail,
  invitation: { heading: 'News', text: 'Once a quarter.' },
  services: [service],
  contraindications: [
    {
      id: 'x',
      title: 'A recent stroke',
      kind: 'absolute',
      explanation: formatted('Pressure matters.'),
      review: { reviewedBy: 'Ana', reviewedOn: '2026-03-01', nextReviewDue: '2027-03-01' },
    } as Contraindication,
  ],
  faqs: [{ id: 'f', question: 'Does it hurt?', answer: formatted('No.') } as Faq],
  practitioners: [
    { id: 'p', name: 'Ana', jobTitle: 'Therapist', license: { status: 'notStated' } } as Practitioner,
  ],
})

const rich = tree(
  node('heading', { tag: 'h2', children: [say('A heading')] }),
  node('paragraph', {
    children: [
      say('Bold <b>', 1),
      say('In every way', 127),
      node('linebreak', {}),
      node('link', { fields: { linkType: 'custom', url: '/questions' }, children: [say('Questions')] }),
      node('link', { fields: { linkType: 'custom', url: 'javascript:alert(1)' }, children: [say('Trap')] }),
      node('link', {
        fields: { linkType: 'internal', doc: { relationTo: 'services', value: service } },
        children: [say('The service')],
      }),
    ],
  }),
  node('list', {
    ...{ tag: 'ol', listType: 'number', start: 3 },
    children: [node('listitem', { value: 3, children: [say('One')] })],
  }),
  node('quote', { children: [say('Be still')] }),
  node('horizontalrule', {}),
  node('upload', { relationTo: 'media', value: picture }),
)

const samples: { [Name in BlockName]: Omit<BlockOf<Name>, 'blockType'> } = {
  button: { label: 'Book now', url: '/contact' },
  callout: { tone: 'important', heading: 'Mind', content: formatted('Rest first.') },
  contactCard: { heading: 'Reach us' },
  contraindicationList: { heading: 'Wait' },
  eventList: {
    heading: 'Coming up',
    events: [
      {
        id: 'e1',
        title: 'Open afternoon',
        startsAt: '2026-12-12T22:00:00.000Z',
        endsAt: '2026-12-13T00:00:00.000Z',
        place: 'In the garden',
        text: 'Tea & talk.',
        url: 'https://example.org/afternoon',
      },
    ],
  },
  form: {
    heading: 'Write',
    form: { id: 'f1', fields: [{ id: 'n', blockType: 'text', name: 'name', label: 'Your name' }] } as Form,
  },
  hero: { heading: 'Welcome', text: 'Come in.', image: picture },
  media: { image: picture },
  newsletterSignup: {},
  practitioners: { heading: 'Who' },
  questionList: { heading: 'Questions' },
  quote: { text: 'Be still', source: 'A poem' },
  richText: { content: rich },
  serviceList: { heading: 'Sessions' },
  whatToExpect: { heading: 'Expect' },
}

export const blockNames = Object.keys(samples) as BlockName[]

/** A block of a kind, filled in. */
export const sampleBlock = (blockType: BlockName): PageBlock => Object({ blockType, ...samples[blockType] })

/** A list of one event that leads to an address. */
export const eventAt = (url: string): PageBlock => {
  const events = samples.eventList.events?.map((event) => ({ ...event, url }))
  return Object({ blockType: 'eventList', ...samples.eventList, events })
}
