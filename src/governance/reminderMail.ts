import { escapeXml } from '../lib/escapeXml'
import { inLanguage } from '../lib/inLanguage'
import type { Locale } from '../lib/locale'
import { serverOrigins } from '../lib/serverOrigins'
import { words } from '../lib/words'
import type { Mail } from '../reminders'
import type { DueReview } from './dueReviews'

const subject = words('Texts to review', 'Textos por revisar')

const opening = words(
  'These texts are on your website, and the day by which they were to be reviewed has passed. Read each one, correct it if need be, and enter the new dates in the panel.',
  'Estos textos están en su sitio web y ya ha pasado el día en que había que revisarlos. Lea cada uno, corríjalo si hace falta y ponga las fechas nuevas en el panel.',
)

const due = words('was due on', 'tocaba el')

/** The mail about overdue texts, in each of these languages, one after the other. */
export const reminderMail = (overdue: DueReview[], languages: readonly Locale[]): Mail => ({
  subject: languages.map((each) => inLanguage(subject, each)).join(' · '),
  text: languages.map((each) => textIn(overdue, each)).join('\n\n'),
  html: `<!doctype html><html lang="${languages[0]}"><meta charset="utf-8"><title>${inLanguage(subject, languages[0])}</title>${languages.map((each) => htmlIn(overdue, each)).join('')}</html>`,
})

const textIn = (overdue: DueReview[], language: Locale) =>
  [
    inLanguage(opening, language),
    ...overdue.map(
      (entry) =>
        `- ${entry.title} (${inLanguage(due, language)} ${dayIn(entry, language)})\n  ${linkTo(entry)}`,
    ),
  ].join('\n\n')

const htmlIn = (overdue: DueReview[], language: Locale) => {
  const rows = overdue.map(
    (entry) =>
      `<li><a href="${escapeXml(linkTo(entry))}">${escapeXml(entry.title)}</a> (${inLanguage(due, language)} ${dayIn(entry, language)})</li>`,
  )
  return `<div lang="${language}"><p>${inLanguage(opening, language)}</p><ul>${rows.join('')}</ul></div>`
}

const linkTo = ({ collection, id }: DueReview) => `${serverOrigins[0]}/admin/collections/${collection}/${id}`

const dayIn = ({ dueOn }: DueReview, language: Locale) =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    timeZone: 'UTC',
    dateStyle: 'long',
  }).format(new Date(dueOn))
