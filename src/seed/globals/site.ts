import type { SampleGlobal } from '../sample'
import { disclosure } from './disclosure'

/** Name, menu, footer and disclosure of the sample website. */
export const site: SampleGlobal<'site'> = {
  global: 'site',
  content: ({ say, idOf }) => ({
    brand: {
      name: 'Dynamic Journeys',
      tagline: say('CranioSacral Therapy in Sacramento', 'Terapia craneosacral en Sacramento'),
      logo: idOf('media', 'mark'),
    },
    navigation: [
      {
        label: say('CranioSacral Therapy', 'Terapia craneosacral'),
        page: { relationTo: 'services', value: idOf('services', 'craniosacral-therapy') },
      },
      {
        label: say('What to expect', 'Qué esperar'),
        page: { relationTo: 'pages', value: idOf('pages', 'what-to-expect') },
      },
      {
        label: say('Is it right for me?', '¿Es para mí?'),
        page: { relationTo: 'pages', value: idOf('pages', 'is-it-right-for-me') },
      },
      { label: say('Questions', 'Preguntas'), leadsTo: 'questions' },
      { label: say('Contact', 'Contacto'), page: { relationTo: 'pages', value: idOf('pages', 'contact') } },
    ],
    footer: {
      text: say('Be gentle with yourself today.', 'Trátese hoy con amabilidad.'),
      copyrightHolder: 'Dynamic Journeys',
      copyrightYear: 2022,
    },
    disclosure: say(disclosure.en, disclosure.es),
    meta: {
      title: say(
        'Dynamic Journeys: CranioSacral Therapy in Sacramento',
        'Dynamic Journeys: terapia craneosacral en Sacramento',
      ),
      description: say(
        'Light-touch, non-invasive CranioSacral Therapy in Sacramento, California.',
        'Terapia craneosacral de toque ligero y no invasiva en Sacramento, California.',
      ),
      image: idOf('media', 'ripples'),
    },
    _status: 'published',
  }),
}
