import type { PayloadRequest } from 'payload'
import { env } from '../../env'
import { type Locale, locales } from '../../lib/locale'
import type { Newsletter } from '../../payload-types'
import { placeholders } from '../sending/messenger/frozenIssue'
import { readersOf } from '../sending/readers/readersOf'
import { deadEnds } from './deadEnds'
import { type Finding, isToBeMended } from './finding'
import { inOrder } from './inOrder'
import type { MailToCheck } from './mailToCheck'
import { hasWrittenBlocks, isWritten, readMail } from './readMail'
import { leftovers } from './rules/leftovers'
import { linkAddresses } from './rules/linkAddresses'
import { mergeFields } from './rules/mergeFields'
import { pictureDescriptions } from './rules/pictureDescriptions'
import { postalAddress } from './rules/postalAddress'
import { readableColors } from './rules/readableColors'
import { sender } from './rules/sender'
import { size } from './rules/size'
import { subjectAndPreheader } from './rules/subjectAndPreheader'
import { unsubscribeLink } from './rules/unsubscribeLink'
import { unwrittenLanguages } from './rules/unwrittenLanguages'
import { withoutRepeated } from './withoutRepeated'

/**
 * Everything that is wrong with an issue as it would be mailed now, what must be mended first. For whoever may write
 * issues: the endpoints ask who it is.
 */
export const checkIssue = async (
  req: PayloadRequest,
  { id, audience, slug }: Pick<Newsletter, 'id' | 'audience' | 'slug'>,
): Promise<Finding[]> => {
  const { payload } = req
  const [en, es, readers, settings] = await Promise.all([
    readMail(req, { id, language: 'en' }),
    readMail(req, { id, language: 'es' }),
    readersOf(payload).count({ audience, now: Date.now() }),
    payload.findGlobal({ slug: 'newsletter-settings', depth: 0 }),
  ])
  const mails: Record<Locale, MailToCheck> = { en: en.mail, es: es.mail }
  const languages = locales.filter((locale) => audience === 'everyone' || audience === locale)
  const written = languages.filter((locale) => isWritten(mails[locale].pieces))
  const checked = (written.length > 0 ? written : languages.slice(0, 1)).map((locale) => mails[locale])
  // Blocks come in the other language unnoticed. Where none has words of its own, as a list of services, the subject counts.
  const countsAsWritten = locales.some((locale) => hasWrittenBlocks(mails[locale].pieces))
    ? hasWrittenBlocks
    : isWritten
  const ofMails = await Promise.all(
    checked.map(async (mail) => [...ofMail(mail), ...(await deadEnds(payload, { mail, slug }))]),
  )
  const findings = [
    ...sender({ address: settings.sender?.email || env.MAIL_FROM, goesOut: Boolean(env.SMTP_URL) }),
    ...postalAddress(en.contact),
    ...unwrittenLanguages(
      languages.map((locale) => ({
        locale,
        isWritten: countsAsWritten(mails[locale].pieces),
        readers: readers[locale],
      })),
    ),
    ...withoutRepeated(ofMails.flat()),
    // The subject of the website and of whatever lacks Spanish.
    ...(checked.includes(mails.en) ? [] : subjectAndPreheader(mails.en).filter(isToBeMended)),
  ]
  return inOrder(findings)
}

const ofMail = (mail: MailToCheck): Finding[] => [
  ...subjectAndPreheader(mail),
  ...unsubscribeLink(mail, placeholders.unsubscribe),
  ...linkAddresses(mail, Object.values(placeholders)),
  ...pictureDescriptions(mail),
  ...mergeFields(mail),
  ...leftovers(mail),
  ...size(mail),
  ...readableColors(mail),
]
