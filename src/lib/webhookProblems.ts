import { type Words, words } from './words'

/** Why an attempt at telling a webhook failed, in plain words. */
export const webhookProblems = {
  name: words('The name of the server can’t be found', 'No se encuentra el nombre del servidor'),
  private: words(
    'The address leads into a private network, where nothing is sent',
    'La dirección lleva a una red privada, adonde no se envía nada',
  ),
  unreachable: words('The server can’t be reached', 'No se puede llegar al servidor'),
  insecure: words('No secure connection could be made', 'No se pudo establecer una conexión segura'),
  timeout: words('There was no answer within 15 seconds', 'No hubo respuesta en 15 segundos'),
  dropped: words('The connection broke before the answer', 'La conexión se cortó antes de la respuesta'),
  redirect: words(
    'It leads on to another address; enter that one instead',
    'Redirige a otra dirección; escriba esa en su lugar',
  ),
  answer: words('It answered with an error', 'Respondió con un error'),
  gone: words('It asked for no more events', 'Pidió no recibir más avisos'),
  secret: words(
    'The signing secret can’t be read any more; make a new one',
    'El secreto de firma ya no se puede leer; cree uno nuevo',
  ),
  off: words('The webhook was switched off', 'El webhook estaba desactivado'),
} satisfies Record<string, Words>

export type WebhookProblem = keyof typeof webhookProblems
