import { words } from './words'

/** What is said of a request of any kind that makes no sense (400). */
export const notUnderstood = words(
  'This request can’t be understood.',
  'No se puede entender esta solicitud.',
)

/** What is said of a fault of ours (500). */
export const somethingWrong = words('Something went wrong on our side.', 'Algo ha fallado por nuestra parte.')
