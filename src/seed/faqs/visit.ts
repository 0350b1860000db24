import type { SampleDocument } from '../sample'
import { faq } from './faq'

/** The visit itself: before, during and after. */
export const visitFaqs: SampleDocument<'faqs'>[] = [
  faq({
    name: 'how-long',
    topic: 'booking',
    question: ['How long is a session?', '¿Cuánto dura una sesión?'],
    answer: [
      [
        'You can book 60 or 75 minutes. The active part of the treatment is typically 45 minutes of the first, and 60 minutes of the second.',
        'Puede reservar 60 o 75 minutos. La parte activa del tratamiento suele ser de 45 minutos en la primera y de 60 en la segunda.',
      ],
    ],
  }),
  faq({
    name: 'how-to-prepare',
    topic: 'preparation',
    question: ['What should I wear and bring?', '¿Qué ropa me pongo y qué llevo?'],
    answer: [
      [
        'Comfortable clothing. Pants with belts or buttons, and restrictive ones like jeans, are better left at home. Arrive well hydrated, and bring extra water for after the session.',
        'Ropa cómoda. Es mejor dejar en casa los pantalones con cinturón o botones y los que limitan el movimiento, como los jeans. Llegue con una buena hidratación y traiga agua de más para después de la sesión.',
      ],
    ],
  }),
  faq({
    name: 'do-i-undress',
    topic: 'session',
    question: ['Do I have to undress?', '¿Tengo que desvestirme?'],
    answer: [
      [
        'No. You stay fully clothed, and lie on a massage table.',
        'No. Permanece con toda la ropa puesta y se acuesta en una camilla de masaje.',
      ],
    ],
  }),
  faq({
    name: 'who-guides',
    topic: 'session',
    question: ['Who guides the session?', '¿Quién guía la sesión?'],
    answer: [
      [
        'You do: your Inner Wisdom, which Dr. John Upledger called the Inner Physician. Your Upledger-trained therapist follows it, neutral and open, without ego, preconceived notions or judgment.',
        'Usted: su Sabiduría Interior, a la que el Dr. John Upledger llamaba «Médico Interior». Su terapeuta, con formación Upledger, la acompaña con neutralidad y apertura, sin ego, ideas preconcebidas ni juicios.',
      ],
    ],
  }),
  faq({
    name: 'what-to-do-afterwards',
    topic: 'aftercare',
    question: ['What should I do afterwards?', '¿Qué debo hacer después?'],
    answer: [
      [
        'Be kind to yourself and keep drinking water. Notice where your awareness goes; move when your body asks to move, and rest when it asks for rest. The session can go on integrating for two days or more.',
        'Trátese con amabilidad y siga bebiendo agua. Observe adónde va su atención; muévase cuando su cuerpo le pida movimiento y descanse cuando le pida descanso. La sesión puede seguir integrándose durante un par de días o más.',
      ],
    ],
  }),
]
