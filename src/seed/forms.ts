import { paragraph, richText } from './lexical'
import type { SampleDocument } from './sample'

/** The contact form. */
export const forms: SampleDocument<'forms'>[] = [
  {
    collection: 'forms',
    name: 'contact',
    content: ({ say }) => ({
      title: 'Contact',
      fields: [
        { blockType: 'text', name: 'name', label: say('Your name', 'Su nombre'), required: true, width: 50 },
        {
          blockType: 'email',
          name: 'email',
          label: say('Your email address', 'Su correo electrónico'),
          required: true,
          width: 50,
        },
        { blockType: 'textarea', name: 'message', label: say('Your message', 'Su mensaje'), required: true },
      ],
      submitButtonLabel: say('Send message', 'Enviar mensaje'),
      confirmationType: 'message',
      confirmationMessage: richText(
        paragraph(
          say(
            'Thank you. Your message has reached us. If it can’t wait, please call.',
            'Gracias. Hemos recibido su mensaje. Si no puede esperar, llámenos.',
          ),
        ),
      ),
    }),
  },
]
