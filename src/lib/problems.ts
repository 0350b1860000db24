import { words } from './words'

/** What is said of a request of any kind that makes no sense (400). */
export const notUnderstood = words(
  'This request can’t be understood.',
  'No se puede entender esta solicitud.',
)

/** What visitors are told while the server or its database is away (503). */
export const notShownNow = words(
  'This page can’t be shown right now',
  'Ahora mismo no se puede mostrar esta página',
)

/** What they can do about it. */
export const tryAgain = words('Please try again in a minute.', 'Inténtelo de nuevo en un minuto.')

/** What is said of a fault of ours (500). */
export const somethingWrong = words('Something went wrong on our side.', 'Algo ha fallado por nuestra parte.')
