import type { GlobalConfig } from 'payload'
import { accessToGlobal } from '../src/access/accessTo'
import { words } from '../src/lib/words'

const defaults: Record<string, string[]> = {
  en: [
    ...['cure', 'cures', 'cured', 'heal permanently', 'permanent healing', 'permanent relief'],
    ...['guarantee', 'guarantees', 'guaranteed', 'miracle', 'miraculous', '100% effective'],
    ...['no side effects', 'works for everyone', 'instead of your medication'],
  ],
  es: [
    ...['cura', 'curan', 'curar', 'curará', 'curación', 'sanación permanente', 'alivio permanente'],
    ...['garantiza', 'garantizamos', 'garantizado', 'garantizada', 'milagro', 'milagroso', 'milagrosa'],
    ...['100 % eficaz', 'sin efectos secundarios', 'funciona para todos', 'en lugar de su medicación'],
  ],
}

/** What the checks beside each form look for, where that is a matter of taste or of law. */
export const contentChecks: GlobalConfig = {
  slug: 'content-checks',
  label: words('Content checks', 'Comprobación de textos'),
  graphQL: false,
  versions: { max: 50 },
  access: accessToGlobal('content-checks'),
  admin: {
    group: words('Practice', 'Consulta'),
    description: words(
      'What the hints beside your texts look for.',
      'Lo que buscan las sugerencias junto a sus textos.',
    ),
  },
  fields: [
    {
      name: 'claimWords',
      type: 'textarea',
      localized: true,
      maxLength: 5000,
      defaultValue: ({ locale }) => defaults[locale ?? 'en']?.join('\n'),
      label: words('Words that promise a cure', 'Palabras que prometen una curación'),
      admin: {
        rows: 14,
        description: words(
          'One word or phrase a line. Each one is pointed out where it stands in a text.',
          'Una palabra o expresión por línea. Se señala cada una donde aparece en un texto.',
        ),
      },
    },
  ],
}
