import { heading, paragraph, richText } from './lexical'
import type { SampleDocument } from './sample'

/** A first issue to begin from; it stays a draft until the practice has read it. */
export const newsletters: SampleDocument<'newsletters'>[] = [
  {
    collection: 'newsletters',
    name: '2026-q4',
    content: ({ say, idOf }) => ({
      year: 2026,
      quarter: 4,
      subject: say('Welcome to our first letter', 'Le damos la bienvenida a nuestra primera carta'),
      preheader: say(
        'What the craniosacral system is, and how to be kind to yourself after a session.',
        'Qué es el sistema craneosacral y cómo tratarse con amabilidad tras una sesión.',
      ),
      audience: 'everyone',
      state: 'writing',
      body: [
        {
          blockType: 'richText',
          content: richText(
            paragraph(
              say(
                'Thank you for joining us. Once a quarter we will send you our news, and something to learn about CranioSacral Therapy. You will find more information on our website at any time.',
                'Gracias por acompañarnos. Una vez por trimestre le enviaremos nuestras novedades y algo que aprender sobre la terapia craneosacral. Encontrará más información en nuestro sitio web en cualquier momento.',
              ),
            ),
            heading(say('A system you can’t see', 'Un sistema que no se ve')),
            paragraph(
              say(
                'Around your brain and spinal cord lie three membranes and the cerebrospinal fluid. They protect what is inside, and together they are called the craniosacral system. A light touch is all that we use to work with it.',
                'Alrededor del cerebro y la médula espinal hay tres membranas y el líquido cefalorraquídeo. Protegen lo que hay dentro y juntos se llaman sistema craneosacral. Para trabajar con él nos basta un toque ligero.',
              ),
            ),
          ),
        },
        { blockType: 'media', image: idOf('media', 'tide') },
        {
          blockType: 'callout',
          tone: 'note',
          heading: say('After your next session', 'Después de su próxima sesión'),
          content: richText(
            paragraph(
              say(
                'Be gentle with yourself. Move when your body asks to move, rest when it asks for rest, and keep some water close by.',
                'Trátese con suavidad. Muévase cuando su cuerpo le pida movimiento, descanse cuando le pida descanso y tenga agua cerca.',
              ),
            ),
          ),
        },
        {
          blockType: 'questionList',
          heading: say('Good to know', 'Es bueno saberlo'),
          faqs: [idOf('faqs', 'who-guides'), idOf('faqs', 'who-cannot-have-it')],
        },
        { blockType: 'serviceList', heading: say('Our sessions', 'Nuestras sesiones') },
      ],
      _status: 'draft',
    }),
  },
]
