import { review } from '../review'
import type { SampleDocument } from '../sample'

/** A visit from preparing to resting, in the words of the service. */
export const whatToExpect: SampleDocument<'pages'> = {
  collection: 'pages',
  name: 'what-to-expect',
  content: ({ say, idOf }) => ({
    slug: 'what-to-expect',
    title: say('What to expect', 'Qué esperar'),
    blocks: [
      {
        blockType: 'hero',
        heading: say('What to expect', 'Qué esperar'),
        text: say(
          'How to prepare, how a session goes, and how to look after yourself afterwards.',
          'Cómo prepararse, cómo transcurre una sesión y cómo cuidarse después.',
        ),
        image: idOf('media', 'cradle'),
      },
      { blockType: 'whatToExpect', heading: say('Your visit, step by step', 'Su visita, paso a paso') },
      { blockType: 'practitioners', heading: say('Who you will meet', 'Quién le recibe') },
      {
        blockType: 'questionList',
        heading: say('About your session', 'Sobre su sesión'),
        faqs: [idOf('faqs', 'how-long'), idOf('faqs', 'who-guides')],
      },
      { blockType: 'contactCard', heading: say('Questions? Call us', '¿Preguntas? Llámenos') },
    ],
    givesHealthAdvice: true,
    review: review(say),
    meta: {
      title: say('What to expect from a CranioSacral session', 'Qué esperar de una sesión craneosacral'),
      description: say(
        'Before, during and after a CranioSacral Therapy session: clothing, water, the massage table, and rest.',
        'Antes, durante y después de una sesión de terapia craneosacral: ropa, agua, camilla y descanso.',
      ),
      image: idOf('media', 'cradle'),
    },
    _status: 'published',
  }),
}
