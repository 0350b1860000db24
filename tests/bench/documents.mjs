/** Text as the editor stores it, of so many paragraphs. */
const richText = (paragraphs) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: Array.from({ length: paragraphs }, () => ({
      type: 'paragraph',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      textFormat: 0,
      children: [
        { type: 'text', version: 1, text: sentences, detail: 0, format: 0, mode: 'normal', style: '' },
      ],
    })),
  },
})

const sentences =
  'You lie on a table, dressed, and the practitioner rests a light hand here and there. ' +
  'Most people grow calm within minutes; some fall asleep. You can ask for a pause at any time.'

const review = {
  reviewedBy: 'The practice',
  reviewedOn: '2026-01-10T00:00:00.000Z',
  nextReviewDue: '2027-01-10T00:00:00.000Z',
  sources: [{ title: 'Course notes, 2025' }],
}

const advice = (...lines) => lines.map((line) => ({ advice: line }))

/** The slug of the service with that number, from 1. */
export const slugOf = (number) => `service-${number}`

/** Published documents of the usual length, by collection. */
export const documents = {
  services: (number, { image, contraindications, practitioners }) => ({
    title: `Service ${number}`,
    generateSlug: false,
    slug: slugOf(number),
    summary: 'A quiet hour of light touch, for those who would like to rest and to notice how they are.',
    image,
    description: richText(3),
    bookingLink: 'https://example.org/book',
    sessionOptions: [
      { name: 'Long session', minutesBooked: 90, minutesActive: 75, price: 140 },
      { name: 'Short session', minutesBooked: 60, minutesActive: 45, price: 95 },
    ],
    whatToExpect: {
      before: advice('Eat lightly.', 'Wear something soft.'),
      during: richText(1),
      after: advice('Drink some water.', 'Leave yourself half an hour of quiet.'),
    },
    contraindications,
    practitioners,
    review,
    _status: 'published',
  }),
  contraindications: (number) => ({
    title: `Contraindication ${number}`,
    kind: number % 2 === 0 ? 'absolute' : 'relative',
    explanation: richText(1),
    review,
    _status: 'published',
  }),
  practitioners: (number) => ({
    name: `Practitioner ${number}`,
    jobTitle: 'Bodywork practitioner',
    training: 'Three years of part-time training, with a further course each year.',
    license: { status: 'notStated' },
    _status: 'published',
  }),
  faqs: (number, { services }) => ({
    question: `Question ${number}?`,
    answer: richText(1),
    topic: 'session',
    services,
    _status: 'published',
  }),
}
