import type { Standing } from './choices'
import { plain } from './plain'

/**
 * What services write into a column of states: Mailchimp, Ghost, Buttondown, and our own table in both languages. Not
 * `enabled`: listmonk says so of those who have left a list as well.
 */
const words: Record<Standing | 'unconfirmed', string> = {
  subscribed: `subscribed active confirmed optedin regular premium gifted trialed churning churned pastdue unpaid
    paid free true yes si 1 suscritaosuscrito suscrito suscrita activo activa confirmado confirmada`,
  unsubscribed: `unsubscribed inactive disabled blocklisted blacklisted blocked removed optedout false no 0 hasleft left
    sehadadodebaja sediodebaja baja askedtobeerased pidioqueseborraransusdatos`,
  cleaned: `cleaned bounced bounce hardbounce hardbounced undeliverable invalid theaddressdoesnotexist
    ladireccionnoexiste`,
  complained: 'complained complaint spam spammy reporteditasunwanted lomarcocomonodeseado',
  unconfirmed: `unconfirmed unactivated pending nonsubscribed transactional upcoming waitingfortheirconfirmation
    pendientedequeconfirme`,
}

const known = new Map(
  Object.entries(words).flatMap(([standing, list]) =>
    list.split(/\s+/).map((word) => [word, standing as Standing | 'unconfirmed'] as const),
  ),
)

/** What a cell of a column of states means; undefined if that is not clear, for nobody is subscribed by a guess. */
export const standingOf = (cell: string): Standing | 'unconfirmed' | undefined => known.get(plain(cell))

/**
 * What a cell means in a column of those who get no mail: null if nothing, undefined if that is not clear. Nobody is
 * subscribed by it.
 */
export const barringOf = (cell: string): Standing | null | undefined => {
  const word = plain(cell)
  if (['', 'no', 'false', '0'].includes(word)) return null
  if (['yes', 'true', 'si', '1'].includes(word)) return 'unsubscribed'
  const standing = known.get(word)
  return standing === 'subscribed' || standing === 'unconfirmed' ? undefined : standing
}
