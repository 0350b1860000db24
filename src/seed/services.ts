import { review } from './review'
import type { SampleDocument } from './sample'
import { description } from './service/description'
import { after, before, during } from './service/whatToExpect'

/** The one treatment of the sample practice. */
export const services: SampleDocument<'services'>[] = [
  {
    collection: 'services',
    name: 'craniosacral-therapy',
    content: ({ say, idOf }) => ({
      slug: 'craniosacral-therapy',
      title: say('CranioSacral Therapy', 'Terapia craneosacral'),
      summary: say(
        'A quiet, light-touch, non-invasive session that works with the membranes and the fluid around your brain and spinal cord.',
        'Una sesión tranquila, no invasiva y de toque ligero, que trabaja con las membranas y el líquido que rodean el cerebro y la médula espinal.',
      ),
      image: idOf('media', 'tide'),
      description: description(say),
      sessionOptions: [
        { name: say('60-minute session', 'Sesión de 60 minutos'), minutesBooked: 60, minutesActive: 45 },
        { name: say('75-minute session', 'Sesión de 75 minutos'), minutesBooked: 75, minutesActive: 60 },
      ],
      whatToExpect: { before: before(say), during: during(say), after: after(say) },
      contraindications: [
        idOf('contraindications', 'intracranial-pressure'),
        idOf('contraindications', 'acute-aneurysm'),
        idOf('contraindications', 'cerebral-hemorrhage'),
        idOf('contraindications', 'bleeding-disorder'),
      ],
      practitioners: [idOf('practitioners', 'therapist')],
      review: review(say),
      meta: {
        title: say(
          'CranioSacral Therapy in Sacramento | Dynamic Journeys',
          'Terapia craneosacral en Sacramento | Dynamic Journeys',
        ),
        description: say(
          'What CranioSacral Therapy is, what a session of 60 or 75 minutes is like, and who should not have one.',
          'Qué es la terapia craneosacral, cómo es una sesión de 60 o 75 minutos y quién no debe recibirla.',
        ),
        image: idOf('media', 'tide'),
      },
      _status: 'published',
    }),
  },
]
