import { words } from '../../lib/words'

/** What an owner says of those whom they import as subscribed. It is kept with each of them: a new wording is a new version. */
export const statement = {
  version: 'import-1',
  wording: words(
    'The people in this file who are marked as subscribed have agreed to get this newsletter by email from my practice, and I can show how and when.',
    'Las personas de este archivo que figuran como suscritas aceptaron recibir por correo este boletín de mi consulta, y puedo demostrar cómo y cuándo.',
  ),
}
