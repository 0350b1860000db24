import type { Locale } from '../../../lib/locale'
import { words } from '../../../lib/words'
import type { Finding } from '../finding'
import type { MailToCheck } from '../mailToCheck'
import { type Found, inTexts } from './inTexts'

/** Words that stand for others that were to be written. */
export const leftovers = (mail: MailToCheck): Finding[] => inTexts(mail, leftoversIn(mail.locale))

/** In Spanish, TODO is a word, capitals alone say nothing, and XXX is the thirtieth of something. */
const dummies: Record<Locale, RegExp> = {
  en: /lorem ipsum|\b(?:TODO|FIXME|XXX+)\b/gi,
  es: /lorem ipsum|\bTODO\s*:|^\s*TODO\s*$|\b(?:FIXME|XXXX+)\b/gi,
}
const isDummy = (found: string) => /lorem/i.test(found) || found === found.toUpperCase()

// Within another pair they are a field to be filled in.
const brackets = /(?<!\[)\[[^[\]]{1,80}\](?!\])/g

const leftoversIn =
  (locale: Locale) =>
  (text: string): Found[] => [
    ...[...text.matchAll(dummies[locale])]
      .map(([by]) => by.trim())
      .filter(isDummy)
      .map(
        (by): Found => ({
          severity: 'mustBeMended',
          message: words(
            `“${by}” was left standing. Write what belongs there.`,
            `Ha quedado «${by}». Escriba lo que va ahí.`,
          ),
          by,
        }),
      ),
    ...[...text.matchAll(brackets)].map(
      ([by]): Found => ({
        severity: 'advice',
        message: words(
          `“${by}” may stand for something that was to be written. If it belongs there, leave it.`,
          `Puede que «${by}» ocupe el lugar de algo por escribir. Si va ahí, déjelo.`,
        ),
        by,
      }),
    ),
  ]
