import type { SampleGlobal } from '../sample'

/** How people are invited to the newsletter, and what they agree to. */
export const newsletterSettings: SampleGlobal<'newsletter-settings'> = {
  global: 'newsletter-settings',
  content: ({ say }) => ({
    invitation: {
      heading: say('A letter every quarter', 'Una carta cada trimestre'),
      text: say(
        'Join our quarterly newsletter: news from us, and something to learn about CranioSacral Therapy.',
        'Suscríbase a nuestro boletín trimestral: nuestras novedades y algo que aprender sobre la terapia craneosacral.',
      ),
    },
    cadence: 'quarterly',
    consent: [
      {
        version: '2026-1',
        wording: say(
          'Please send me the quarterly newsletter of Dynamic Journeys by email. I can unsubscribe at any time with the link in each one.',
          'Deseo recibir por correo electrónico el boletín trimestral de Dynamic Journeys. Puedo cancelar la suscripción en cualquier momento con el enlace de cada correo.',
        ),
      },
    ],
  }),
}
