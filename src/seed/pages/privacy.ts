import { heading, list, paragraph, richText } from '../lexical'
import type { SampleDocument } from '../sample'

/** What becomes of what people tell the practice, as far as the website is concerned. */
export const privacy: SampleDocument<'pages'> = {
  collection: 'pages',
  name: 'privacy',
  content: ({ say }) => ({
    slug: 'privacy',
    title: say('Privacy', 'Privacidad'),
    blocks: [
      {
        blockType: 'richText',
        content: richText(
          paragraph(
            say(
              'You can read this whole website without telling us anything about yourself.',
              'Puede leer todo este sitio web sin decirnos nada sobre usted.',
            ),
          ),
          heading(say('What this website does not do', 'Lo que este sitio web no hace')),
          list(
            say('It sets no cookies for visitors.', 'No pone cookies a quienes lo visitan.'),
            say(
              'It loads nothing from other companies: no advertisements, no statistics, no fonts.',
              'No carga nada de otras empresas: ni anuncios, ni estadísticas, ni tipos de letra.',
            ),
            say(
              'It asks the map for nothing until you follow the link to it.',
              'No pide nada al mapa hasta que usted sigue el enlace.',
            ),
          ),
          heading(say('What it keeps', 'Lo que guarda')),
          paragraph(
            say(
              'If you choose light or dark colors, your own browser remembers that. The server notes which pages were asked for, and when, so that we can mend faults.',
              'Si elige colores claros u oscuros, su propio navegador lo recuerda. El servidor anota qué páginas se pidieron, y cuándo, para poder arreglar fallos.',
            ),
          ),
          heading(say('When you write to us', 'Cuando nos escribe')),
          paragraph(
            say(
              'We use what you write to answer you, and for nothing else. Please leave out details of your health: they are better told in person. You may ask us at any time what we keep about you, and to delete it.',
              'Usamos lo que nos escribe para responderle y para nada más. No incluya datos sobre su salud: es mejor contarlos en persona. Puede preguntarnos en cualquier momento qué guardamos sobre usted y pedirnos que lo borremos.',
            ),
          ),
          heading(say('When you sign up for the newsletter', 'Cuando se suscribe al boletín')),
          paragraph(
            say(
              'We keep your address, your language, and when you agreed to what. You get the newsletter only after you confirm it by email. We do not see whether you open it. You can leave with the link in each issue, and have your data sent to you or erased under “Your preferences”.',
              'Guardamos su dirección, su idioma y cuándo dio su consentimiento a qué. Recibe el boletín solo después de confirmarlo por correo. No vemos si lo abre. Puede darse de baja con el enlace de cada número, y pedir sus datos o que los borremos en «Sus preferencias».',
            ),
          ),
        ),
      },
      { blockType: 'contactCard', heading: say('Ask us', 'Pregúntenos') },
    ],
    meta: {
      title: say('Privacy at Dynamic Journeys', 'Privacidad en Dynamic Journeys'),
      description: say(
        'What this website keeps about you, which is next to nothing, and what we do with what you write to us.',
        'Qué guarda de usted este sitio web, que es casi nada, y qué hacemos con lo que nos escribe.',
      ),
    },
    _status: 'published',
  }),
}
