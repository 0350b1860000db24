import { type Words, words } from '../lib/words'

/** Why something can't be planned, or was not done. */
export const refusals = {
  nothing: words(
    'Choose what to publish: a document, or settings.',
    'Elija qué publicar: un documento o unos ajustes.',
  ),
  gone: words('It is in the trash, or was deleted.', 'Está en la papelera o se ha eliminado.'),
  forbidden: words(
    'The person who planned this may not change it.',
    'La persona que lo programó no puede cambiarlo.',
  ),
  disabled: words(
    'The account of the person who planned this is off or gone. Plan it again yourself.',
    'La cuenta de quien lo programó está desactivada o ya no existe. Vuelva a programarlo usted.',
  ),
  settings: words(
    'Settings can be published at a time, but not unpublished.',
    'Los ajustes se pueden publicar a una hora, pero no retirarse.',
  ),
  past: words('Choose a time in the future.', 'Elija una hora futura.'),
  taken: words(
    'This is planned already. Change that plan, or call it off.',
    'Esto ya está programado. Cambie la hora o anúlelo.',
  ),
  over: words(
    'This has been done, or is being done right now.',
    'Esto ya se ha hecho, o se está haciendo ahora mismo.',
  ),
  fault: words(
    'Something went wrong on our side, time and again. Look into the server’s log, then choose a new time.',
    'Algo ha fallado por nuestra parte, varias veces. Consulte el registro del servidor y elija otra hora.',
  ),
} satisfies Record<string, Words>

/** Says that what is to be published lacks something. `problems`: what, in the same language. */
export const incomplete = (problems: string): Words =>
  words(`It can’t be published yet. ${problems}`, `Todavía no se puede publicar. ${problems}`)
