import { paragraph, type RichText, richText } from '../lexical'
import type { Writing } from '../sample'

type Say = Writing['say']
type Advice = { advice: string }[]

/** What to do before a session. */
export const before = (say: Say): Advice => [
  {
    advice: say(
      'Drink enough water to arrive well hydrated.',
      'Beba suficiente agua para llegar con una buena hidratación.',
    ),
  },
  { advice: say('Bring extra water for afterwards.', 'Traiga agua de más para después.') },
  {
    advice: say('Choose comfortable clothes that let you move.', 'Elija ropa cómoda que le permita moverse.'),
  },
  {
    advice: say(
      'Leave out pants with a belt or buttons, and any that restrict you, such as jeans.',
      'Evite los pantalones con cinturón o botones y los que limitan el movimiento, como los jeans.',
    ),
  },
]

/** How a session goes. */
export const during = (say: Say): RichText =>
  richText(
    paragraph(
      say(
        'An Upledger-trained CranioSacral therapist greets you. You stay fully clothed and lie on a massage table. If you have booked 60 minutes, about 45 of them are usually active treatment; of 75 minutes, about 60.',
        'Le recibe su terapeuta craneosacral, con formación Upledger. Usted permanece con toda la ropa puesta y se acuesta en una camilla de masaje. De 60 minutos reservados, unos 45 suelen ser de tratamiento activo; de 75 minutos, unos 60.',
      ),
    ),
    paragraph(
      say(
        'Your therapist has been taught to stay neutral physically, emotionally, energetically and spiritually, and yet open and grounded. The ego is set aside: there are no preconceived notions about you, and nothing in your process is judged.',
        'Su terapeuta ha aprendido a mantener una neutralidad física, emocional, energética y espiritual y, a la vez, una actitud abierta y centrada. El ego queda a un lado: no hay ideas preconcebidas sobre usted ni se juzga nada de su proceso.',
      ),
    ),
    paragraph(
      say(
        'What sets these sessions apart is that your own Inner Wisdom guides them. Dr. John Upledger had a name for it: the Inner Physician.',
        'Lo que distingue a estas sesiones es que las guía su propia Sabiduría Interior. El Dr. John Upledger la llamaba «Médico Interior».',
      ),
    ),
  )

/** What to do after a session. */
export const after = (say: Say): Advice => [
  { advice: say('Be gentle with yourself, and kind.', 'Trátese con suavidad y amabilidad.') },
  {
    advice: say(
      'Give it time: what happened in the session can go on integrating for two days or more.',
      'Dele tiempo: lo vivido en la sesión puede seguir integrándose durante un par de días o más.',
    ),
  },
  {
    advice: say(
      'Notice, without effort, where your awareness goes.',
      'Observe, sin esfuerzo, adónde va su atención.',
    ),
  },
  { advice: say('Move when your body asks to move.', 'Muévase cuando su cuerpo le pida movimiento.') },
  { advice: say('Rest when it asks for rest.', 'Descanse cuando le pida descanso.') },
  {
    advice: say('Keep drinking water, to stay hydrated.', 'Siga bebiendo agua para mantener la hidratación.'),
  },
  {
    advice: say(
      'Turn to your body with awareness. Let it express itself, and show that you are listening by doing what it needs.',
      'Dirija su atención al cuerpo. Permita que se exprese y demuéstrele que lo escucha haciendo lo que necesita.',
    ),
  },
]
