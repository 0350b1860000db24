import type { Standing } from './choices'
import { plain } from './plain'

/** What services write into a column of states: Mailchimp, Ghost, listmonk, Buttondown, and our own table in both languages. */
const words: Record<Standing | 'unconfirmed', string> = {
  subscribed: `subscribed active enabled confirmed optedin regular premium gifted trialed churning churned pastdue unpaid
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
