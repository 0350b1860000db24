import { faq } from './faq'

/** Where to read on. */
export const learnMore = faq({
  name: 'where-to-learn-more',
  topic: 'newsletter',
  question: ['Where can I learn more?', '¿Dónde puedo saber más?'],
  answer: [
    [
      'Have a look around this website for more information. You can also join our newsletter: once a quarter it brings news, and something to learn about CranioSacral Therapy.',
      'Recorra este sitio web para encontrar más información. También puede suscribirse a nuestro boletín: cada trimestre trae novedades y algo que aprender sobre la terapia craneosacral.',
    ],
  ],
})
