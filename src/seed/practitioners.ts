import { paragraph, richText } from './lexical'
import type { SampleDocument } from './sample'

/** The therapist whom the leaflet describes without a name. */
export const practitioners: SampleDocument<'practitioners'>[] = [
  {
    collection: 'practitioners',
    name: 'therapist',
    content: ({ say }) => ({
      jobTitle: say(
        'Upledger-trained CranioSacral therapist',
        'Terapeuta craneosacral con formación Upledger',
      ),
      training: say(
        'Upledger training in CranioSacral Therapy. It teaches physical, emotional, energetic and spiritual neutrality, and how to stay open and grounded meanwhile.',
        'Formación Upledger en terapia craneosacral. Enseña la neutralidad física, emocional, energética y espiritual y, a la vez, a mantener una actitud abierta y centrada.',
      ),
      biography: richText(
        paragraph(
          say(
            'Your therapist welcomes you to each session with an open mind. Setting the ego aside is part of the practice: no preconceived notions, and no judgment of how each person’s process unfolds.',
            'Su terapeuta le recibe en cada sesión con la mente abierta. Dejar el ego a un lado es parte de su práctica: sin ideas preconcebidas y sin juzgar el proceso de cada persona.',
          ),
        ),
      ),
      license: { status: 'notStated' },
      _status: 'published',
    }),
  },
]
