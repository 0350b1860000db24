import { heading, paragraph, richText } from '../lexical'
import type { SampleDocument } from '../sample'

/** The page that opens the website. */
export const home: SampleDocument<'pages'> = {
  collection: 'pages',
  name: 'home',
  content: ({ say, idOf }) => ({
    slug: 'home',
    title: say('Home', 'Inicio'),
    blocks: [
      {
        blockType: 'hero',
        heading: say('A light touch, and time to listen', 'Un toque ligero y tiempo para escuchar'),
        text: say(
          'CranioSacral Therapy in Sacramento: gentle, non-invasive, and guided by your own Inner Wisdom.',
          'Terapia craneosacral en Sacramento: suave, no invasiva y guiada por su propia Sabiduría Interior.',
        ),
        image: idOf('media', 'ripples'),
      },
      {
        blockType: 'richText',
        content: richText(
          heading(say('What happens here', 'Qué hacemos')),
          paragraph(
            say(
              'CranioSacral Therapy works with the membranes and the fluid around your brain and spinal cord. Through the central nervous system and connective tissue, that gentle work may reach the whole body.',
              'La terapia craneosacral trabaja con las membranas y el líquido que rodean el cerebro y la médula espinal. A través del sistema nervioso central y del tejido conectivo, ese trabajo suave puede llegar a todo el cuerpo.',
            ),
          ),
          paragraph(
            say(
              'You lie on a massage table with your clothes on. Your therapist meets you without ego and without judgment, and your body sets the pace.',
              'Usted se acuesta en una camilla de masaje con la ropa puesta. Su terapeuta le recibe sin ego y sin juicios, y su cuerpo marca el ritmo.',
            ),
          ),
        ),
      },
      {
        blockType: 'serviceList',
        heading: say('What we offer', 'Lo que ofrecemos'),
      },
      {
        blockType: 'contraindicationList',
        heading: say('Who should not have a session', 'Quién no debe recibir una sesión'),
        text: say(
          'Please read this before you book. If you are not sure, ask your doctor first.',
          'Léalo antes de reservar. Si tiene dudas, consulte antes a su médico.',
        ),
      },
      {
        blockType: 'questionList',
        heading: say('Questions people ask', 'Preguntas frecuentes'),
        faqs: [
          idOf('faqs', 'what-is-it'),
          idOf('faqs', 'do-i-undress'),
          idOf('faqs', 'how-long'),
          idOf('faqs', 'how-to-prepare'),
        ],
      },
      {
        blockType: 'newsletterSignup',
        heading: say('Keep in touch', 'Sigamos en contacto'),
        text: say(
          'Once a quarter: news, and something to learn about CranioSacral Therapy.',
          'Una vez por trimestre: novedades y algo que aprender sobre la terapia craneosacral.',
        ),
      },
      {
        blockType: 'contactCard',
        heading: say('Where to find us', 'Dónde encontrarnos'),
      },
    ],
    meta: {
      title: say(
        'Dynamic Journeys: CranioSacral Therapy in Sacramento',
        'Dynamic Journeys: terapia craneosacral en Sacramento',
      ),
      description: say(
        'Light-touch, non-invasive CranioSacral Therapy in Sacramento, California: what it is, what to expect, and who should not have it.',
        'Terapia craneosacral de toque ligero, no invasiva, en Sacramento, California: qué es, qué esperar y quién no debe recibirla.',
      ),
      image: idOf('media', 'ripples'),
    },
    _status: 'published',
  }),
}
