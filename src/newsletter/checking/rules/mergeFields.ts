import { words } from '../../../lib/words'
import type { Finding } from '../finding'
import type { MailToCheck } from '../mailToCheck'
import { type Found, inTexts } from './inTexts'

/** Fields that other services fill in and this one does not, and greetings in which a name is missing. */
export const mergeFields = (mail: MailToCheck): Finding[] => inTexts(mail, fieldsIn)

const field =
  /\{\{[^{}]*\}\}|\[\[[^[\]]*\]\]|\*\|[^|]*\|\*|%%\w*%%|\$\{[^{}]*\}|<%[^%]*%>|%(?:recipient|subscriber)[.\w]*%/gi
const emptyGreeting = /^\s*(?:(?:dear|querid[oa]|estimad[oa])\s*|(?:hello|hi|hola)\s+)[,:!]/i

const fieldsIn = (text: string): Found[] => [
  ...[...text.matchAll(field)].map(
    ([by]): Found => ({
      severity: 'mustBeMended',
      message: words(
        `“${by}” is filled in for nobody: readers would see it as it stands. Write what it stands for.`,
        `«${by}» no se rellena: se vería tal cual. Escriba lo que representa.`,
      ),
      by,
    }),
  ),
  ...[emptyGreeting.exec(text)?.[0].trim()].flatMap((by): Found[] =>
    by
      ? [
          {
            severity: 'mustBeMended',
            message: words(
              `The greeting “${by}” lacks a name. Greet everybody, such as “Dear readers,”.`,
              `Al saludo «${by}» le falta un nombre. Salude a todos, por ejemplo: «Hola a todos:».`,
            ),
            by,
          },
        ]
      : [],
  ),
]
