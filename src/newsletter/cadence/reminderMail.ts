import { escapeXml } from '../../lib/escapeXml'
import { inLanguage } from '../../lib/inLanguage'
import type { Locale } from '../../lib/locale'
import type { Quarter } from '../../lib/quarter'
import { quarterName } from '../../lib/quarterName'
import { serverOrigins } from '../../lib/serverOrigins'
import { words } from '../../lib/words'
import { formatDate } from '../../markup/formatDate'
import type { Mail } from '../../reminders'
import type { QuartersIssue } from './thisQuarter'

type Told = { quarter: Quarter; lastDay: string; issue: QuartersIssue | undefined }

/** The reminder of an issue that is still to be written, in each of these languages, one after the other. */
export const reminderMail = (told: Told, languages: readonly Locale[]): Mail => ({
  subject: languages.map((each) => subjectIn(told, each)).join(' · '),
  text: languages.map((each) => `${sentencesIn(told, each).join('\n\n')}\n\n${linkTo(told)}`).join('\n\n'),
  html: `<!doctype html><html lang="${languages[0]}"><meta charset="utf-8"><title>${escapeXml(subjectIn(told, languages[0] ?? 'en'))}</title>${languages.map((each) => htmlIn(told, each)).join('')}</html>`,
})

const subjectIn = ({ quarter }: Told, language: Locale) =>
  `${inLanguage(newsletter, language)}: ${quarterName(quarter, language)}`

const sentencesIn = ({ lastDay, issue }: Told, language: Locale): string[] => {
  const day = formatDate(lastDay, language)
  const standing = issue?.subject ? writing(issue.subject) : issue ? begun : none
  const ends = words(`The quarter ends on ${day}.`, `El trimestre termina el ${day}.`)
  return [`${inLanguage(ends, language)} ${inLanguage(standing, language)}`, inLanguage(promise, language)]
}

const htmlIn = (told: Told, language: Locale) => {
  const paragraphs = sentencesIn(told, language).map((sentence) => `<p>${escapeXml(sentence)}</p>`)
  const link = `<p><a href="${escapeXml(linkTo(told))}">${inLanguage(open, language)}</a></p>`
  return `<div lang="${language}">${paragraphs.join('')}${link}</div>`
}

const linkTo = ({ issue }: Told) =>
  `${serverOrigins[0]}/admin${issue ? `/collections/newsletters/${issue.id}` : ''}`

const newsletter = words('Your newsletter', 'Su boletín')
const none = words('Its newsletter has not been begun yet.', 'Su boletín todavía no se ha empezado.')
const begun = words(
  'Its newsletter has been begun and not been sent yet.',
  'Su boletín está empezado y todavía no se ha enviado.',
)
const writing = (subject: string) =>
  words(
    `Its newsletter “${subject}” has been begun and not been sent yet.`,
    `Su boletín «${subject}» está empezado y todavía no se ha enviado.`,
  )
const promise = words(
  'Nothing goes out by itself: your readers get it only once you confirm it.',
  'Nada se envía solo: sus lectores lo reciben únicamente cuando usted lo confirma.',
)
const open = words('Open the panel', 'Abrir el panel')
