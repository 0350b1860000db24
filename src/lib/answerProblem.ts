import { type Words, words } from './words'

/** What a field of a form asks for. `kind`: as the form builder names it. */
type AskedFor = { kind: string; isRequired: boolean; options?: readonly string[] }

const longestText = 5000
const longestLine = 500

/**
 * What is wrong with an answer to a field, in plain words; null if nothing is. The server refuses with these words (422),
 * and the website shows them while a form is filled in.
 */
export const answerProblem = ({ kind, isRequired, options }: AskedFor, answer: string): Words | null => {
  const text = answer.trim()
  if (text === '' || (kind === 'checkbox' && text === 'false'))
    return isRequired ? words('Please fill this in.', 'Rellene este campo.') : null
  return lengthProblem(kind, text) ?? kindProblem(kind, { text, options })
}

const lengthProblem = (kind: string, text: string): Words | null => {
  if (kind === 'textarea')
    return text.length > longestText
      ? words(
          'This is too long: 5,000 characters at most.',
          'Es demasiado largo: 5000 caracteres como máximo.',
        )
      : null
  return text.length > longestLine || /[\r\n]/.test(text)
    ? words(
        'This is too long: one line of 500 characters at most.',
        'Es demasiado largo: una línea de 500 caracteres como máximo.',
      )
    : null
}

type Given = { text: string; options: AskedFor['options'] }

const kindProblem = (kind: string, { text, options }: Given): Words | null => {
  switch (kind) {
    case 'email':
      return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text)
        ? null
        : words('This is not an email address.', 'Esto no es una dirección de correo.')
    case 'number':
      return Number.isFinite(Number(text)) ? null : words('This is not a number.', 'Esto no es un número.')
    case 'checkbox':
      return text === 'true' ? null : words('Tick the box or leave it.', 'Marque la casilla o déjela.')
    case 'select':
      return options?.includes(text)
        ? null
        : words('Choose one of the options.', 'Elija una de las opciones.')
    default:
      return null
  }
}
