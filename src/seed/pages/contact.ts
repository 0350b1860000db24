import type { SampleDocument } from '../sample'

/** How to reach the practice, with the form. */
export const contact: SampleDocument<'pages'> = {
  collection: 'pages',
  name: 'contact',
  content: ({ say, idOf }) => ({
    slug: 'contact',
    title: say('Contact', 'Contacto'),
    blocks: [
      {
        blockType: 'contactCard',
        heading: say('How to reach us', 'Cómo comunicarse con nosotros'),
        text: say(
          'Call us, or send us a message. Sessions take place at this address.',
          'Llámenos o envíenos un mensaje. Las sesiones tienen lugar en esta dirección.',
        ),
      },
      {
        blockType: 'form',
        heading: say('Send us a message', 'Envíenos un mensaje'),
        form: idOf('forms', 'contact'),
      },
      {
        blockType: 'newsletterSignup',
        heading: say('Keep in touch', 'Sigamos en contacto'),
        text: say(
          'Join our quarterly newsletter for news about CranioSacral Therapy.',
          'Suscríbase a nuestro boletín trimestral con novedades sobre la terapia craneosacral.',
        ),
      },
    ],
    meta: {
      title: say('Contact Dynamic Journeys', 'Contacto con Dynamic Journeys'),
      description: say(
        'Phone, address and contact form of Dynamic Journeys in Sacramento, California.',
        'Teléfono, dirección y formulario de contacto de Dynamic Journeys en Sacramento, California.',
      ),
    },
    _status: 'published',
  }),
}
