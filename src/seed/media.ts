import { cradle } from './pictures/cradle'
import { mark } from './pictures/mark'
import { ripples } from './pictures/ripples'
import { tide } from './pictures/tide'
import type { SampleDocument, Writing } from './sample'

const picture = (
  name: string,
  svg: string,
  alt: (say: Writing['say']) => string,
): SampleDocument<'media'> => ({
  collection: 'media',
  name,
  svg,
  content: ({ say }) => ({ alt: alt(say), credit: 'Drawn for Stillpoint' }),
})

/** Pictures made for the sample practice. */
export const media: SampleDocument<'media'>[] = [
  picture('ripples', ripples, (say) =>
    say(
      'Rings spread over still green water; a clay-colored sun sets behind soft hills.',
      'Unos círculos se extienden sobre agua verde en calma; un sol color arcilla se pone tras suaves colinas.',
    ),
  ),
  picture('tide', tide, (say) =>
    say(
      'A row of green dots, curved like a spine at rest, within three soft bands; the middle dot is clay-colored.',
      'Una hilera de puntos verdes, curva como una columna en reposo, entre tres bandas suaves; el del centro es color arcilla.',
    ),
  ),
  picture('cradle', cradle, (say) =>
    say(
      'A clay-colored ball rests in three nested bowls of pale green.',
      'Una esfera color arcilla descansa en tres cuencos de color verde pálido, uno dentro de otro.',
    ),
  ),
  picture('mark', mark, (say) =>
    say('Three open rings around a still point.', 'Tres anillos abiertos en torno a un punto en calma.'),
  ),
]
