import type { Env } from '../../envSchema'
import type { Dns, Lookup } from './dns'
import { bad, type Finding, good, warning } from './finding'
import { lookedUp } from './lookedUp'

/** RFC 7208 §4.6.4. */
const mostLookups = 10

/** Whether the DNS says which servers may send for each domain that emails come from (SPF, RFC 7208). */
export const checkSpf = (env: Env, { domains, dns }: Lookup): Promise<Finding[]> =>
  Promise.all(
    domains.map((domain) => lookedUp(`The SPF record of ${domain}`, () => judge(domain, { env, dns }))),
  )

type Context = { env: Env; dns: Dns }

const judge = async (domain: string, { env, dns }: Context): Promise<Finding> => {
  const records = await spfOf(domain, dns)
  const [record] = records
  const provider = providerOf(env)
  if (!record)
    return warning(
      `${domain} has no SPF record, so many servers distrust its emails. Add a TXT record to the DNS at ${domain}, and ask your email provider whether it is all that they need: v=spf1 ${provider ?? `a:${smtpHost(env)}`} ~all`,
    )
  if (records.length > 1)
    return bad(
      `${domain} has ${records.length} SPF records, and servers then take none of them. Put one in their place: ${joined(records)}`,
    )
  const lookups = await lookupsOf(record, dns)
  if (lookups > mostLookups)
    return bad(
      `The SPF record of ${domain} takes more than ${mostLookups} look-ups, and servers then ignore it. Take out what you don’t use any more: ${record}`,
    )
  if (/(^|\s)\+?all(\s|$)/i.test(record))
    return warning(
      `The SPF record of ${domain} lets everybody send. End it with ~all instead: ${closed(record)}`,
    )
  if (provider && !record.includes(provider))
    return warning(
      `The SPF record of ${domain} doesn’t name ${provider}, which your email provider usually asks for. Ask them; if they do: ${record.replace(/^v=spf1/i, `v=spf1 ${provider}`)}`,
    )
  return good(
    `${domain} has an SPF record of ${lookups} look-ups (${mostLookups} at most). Whether it names your email provider only they can tell.`,
  )
}

const spfOf = async (domain: string, dns: Dns): Promise<string[]> =>
  (await dns.txt(domain)).filter((text) => /^v=spf1(\s|$)/i.test(text))

const termsOf = (record: string) => record.trim().split(/\s+/).slice(1)
const isAll = (term: string) => /^[+?~-]?all$/i.test(term)

const joined = (records: string[]): string => {
  const terms = records.flatMap(termsOf)
  const others = [...new Set(terms.filter((term) => !isAll(term)))]
  return ['v=spf1', ...others, terms.find((term) => isAll(term) && /^[~-]/.test(term)) ?? '~all'].join(' ')
}

const closed = (record: string): string =>
  ['v=spf1', ...termsOf(record).filter((term) => !isAll(term)), '~all'].join(' ')

/** How many names a server has to look up for a record, those that it includes counted; no further than it matters. */
const lookupsOf = async (record: string, dns: Dns): Promise<number> => {
  let count = 0
  const visit = async (text: string): Promise<void> => {
    for (const term of termsOf(text)) {
      if (count > mostLookups || !/^[+?~-]?(include:|redirect=|exists:|a\b|mx\b|ptr\b)/i.test(term)) continue
      count += 1
      const [, name] = /^[+?~-]?(?:include:|redirect=)([\w.-]+)$/i.exec(term) ?? []
      const [next] = name ? await spfOf(name, dns) : []
      if (next) await visit(next)
    }
  }
  await visit(record)
  return count
}

const smtpHost = ({ SMTP_URL }: Env): string => new URL(SMTP_URL ?? 'smtp://localhost').hostname

/** What well-known providers ask for, by the name of their server. */
const providers: [RegExp, string][] = [
  [/\.amazonaws\.com$/, 'include:amazonses.com'],
  [/\.postmarkapp\.com$/, 'include:spf.mtasv.net'],
  [/\.mailgun\.org$/, 'include:mailgun.org'],
  [/\.(gmail|google)\.com$/, 'include:_spf.google.com'],
  [/\.(office365|outlook)\.com$/, 'include:spf.protection.outlook.com'],
  [/\.sendgrid\.net$/, 'include:sendgrid.net'],
]

const providerOf = (env: Env): string | undefined => providers.find(([host]) => host.test(smtpHost(env)))?.[1]
