import { paragraph, richText } from '../lexical'
import { review } from '../review'
import type { SampleDocument } from '../sample'

/** Helps somebody decide whether to come, the safety list first. */
export const isItRightForMe: SampleDocument<'pages'> = {
  collection: 'pages',
  name: 'is-it-right-for-me',
  content: ({ say, idOf }) => ({
    slug: 'is-it-right-for-me',
    title: say('Is it right for me?', '¿Es para mí?'),
    blocks: [
      {
        blockType: 'hero',
        heading: say('Is it right for me?', '¿Es para mí?'),
        text: say(
          'CranioSacral Therapy is gentle, and still it is not for everyone. Please read this before you book.',
          'La terapia craneosacral es suave y, aun así, no es para todo el mundo. Lea esto antes de reservar.',
        ),
        image: idOf('media', 'tide'),
      },
      {
        blockType: 'contraindicationList',
        heading: say('Who should not have a session', 'Quién no debe recibir una sesión'),
        text: say(
          'With any of these, CranioSacral Therapy must not be used.',
          'En cualquiera de estos casos no se debe usar la terapia craneosacral.',
        ),
      },
      {
        blockType: 'callout',
        tone: 'important',
        heading: say('It does not replace your doctor', 'No sustituye a su médico'),
        content: richText(
          paragraph(
            say(
              'If you are not sure whether it is safe for you, ask your doctor first. Please go on with any treatment that you have been given.',
              'Si no sabe si es segura para usted, consulte antes a su médico. Continúe con los tratamientos que le hayan indicado.',
            ),
          ),
        ),
      },
      {
        blockType: 'questionList',
        heading: say('Before you decide', 'Antes de decidir'),
        faqs: [
          idOf('faqs', 'what-is-it'),
          idOf('faqs', 'what-may-it-help-with'),
          idOf('faqs', 'who-cannot-have-it'),
        ],
      },
      {
        blockType: 'contactCard',
        heading: say('Ask us', 'Pregúntenos'),
        text: say(
          'Details of your health are better told in person than in a message.',
          'Los datos sobre su salud es mejor contarlos en persona que en un mensaje.',
        ),
      },
    ],
    givesHealthAdvice: true,
    review: review(say),
    meta: {
      title: say('Is CranioSacral Therapy right for me?', '¿Es para mí la terapia craneosacral?'),
      description: say(
        'Who should not have CranioSacral Therapy, what it may help with, and when to ask your doctor first.',
        'Quién no debe recibir terapia craneosacral, en qué puede ayudar y cuándo consultar antes a su médico.',
      ),
      image: idOf('media', 'tide'),
    },
    _status: 'published',
  }),
}
