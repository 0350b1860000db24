import type { Field } from 'payload'
import { type Words, words } from '../../src/lib/words'

/** The plugin's fields with our words, where its own are missing or too technical. */
export const explainFormFields = (fields: Field[]): Field[] =>
  fields.map((field) => {
    const ours = 'name' in field ? explanations[field.name] : undefined
    if (!ours) return field
    const { description, ...labels } = ours
    const within = field.type === 'array' ? { fields: explainFormFields(field.fields) } : {}
    return { ...field, ...labels, ...within, admin: { ...field.admin, description } } as Field
  })

type Explanation = {
  label: Words
  description?: Words
  labels?: { singular: Words; plural: Words }
  interfaceName?: string
}

const explanations: Record<string, Explanation> = {
  title: {
    label: words('Title', 'Título'),
    description: words('What you call this form.', 'Cómo llama usted a este formulario.'),
  },
  fields: {
    label: words('Fields', 'Campos'),
    description: words(
      'What people fill in. Don’t ask for health details; they are better told in person.',
      'Lo que la gente rellena. No pida datos de salud: es mejor contarlos en persona.',
    ),
  },
  submitButtonLabel: {
    label: words('Words on the button', 'Texto del botón'),
    description: words('For example: Send message.', 'Por ejemplo: Enviar mensaje.'),
  },
  confirmationType: {
    label: words('After sending', 'Después de enviar'),
    description: words(
      'Show some words, or open another page.',
      'Mostrar unas palabras o abrir otra página.',
    ),
  },
  confirmationMessage: {
    label: words('Words after sending', 'Texto tras el envío'),
    description: words('Say when somebody will reply.', 'Diga cuándo recibirán respuesta.'),
  },
  redirect: {
    label: words('Page after sending', 'Página tras el envío'),
    interfaceName: 'FormRedirect',
    description: words('The address to open.', 'La dirección que se abrirá.'),
  },
  form: {
    label: words('Form', 'Formulario'),
    description: words('The form that was sent.', 'El formulario que se envió.'),
  },
  submissionData: {
    label: words('Message', 'Mensaje'),
    interfaceName: 'FormAnswer',
    labels: { singular: words('Answer', 'Respuesta'), plural: words('Answers', 'Respuestas') },
    description: words('What was filled in.', 'Lo que se rellenó.'),
  },
  field: { label: words('Field', 'Campo') },
  value: { label: words('Answer', 'Respuesta') },
}
