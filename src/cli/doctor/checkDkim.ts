import { createPublicKey } from 'node:crypto'
import type { Env } from '../../envSchema'
import type { Lookup } from './dns'
import { bad, type Finding, good, warning } from './finding'
import { lookedUp } from './lookedUp'

/** Whether the DNS holds the public half of the key that emails are signed with (DKIM, RFC 6376). */
export const checkDkim = async (env: Env, { domains, dns }: Lookup): Promise<Finding[]> => {
  if (domains.length === 0) return []
  const { DKIM_DOMAIN, DKIM_SELECTOR, DKIM_PRIVATE_KEY } = env
  if (!DKIM_DOMAIN || !DKIM_SELECTOR || !DKIM_PRIVATE_KEY)
    return [
      warning(
        `Stillpoint doesn’t sign emails (DKIM). Unless your email provider signs them for ${domains.join(' and ')}, make a key (openssl genrsa 2048), set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY, and run this again: it will say what to add to the DNS.`,
      ),
    ]
  const name = `${DKIM_SELECTOR}._domainkey.${DKIM_DOMAIN}`
  const publicKey = publicHalf(DKIM_PRIVATE_KEY)
  const found = await lookedUp(`The DKIM record at ${name}`, async () =>
    judge(await dns.txt(name), { name, publicKey }),
  )
  const elsewhere = domains.filter((domain) => !isAligned(domain, DKIM_DOMAIN.toLowerCase()))
  return [
    found,
    ...elsewhere.map((domain) =>
      warning(
        `DKIM_DOMAIN is ${DKIM_DOMAIN}, but emails come from ${domain}: such a signature says nothing for them. Make the two the same.`,
      ),
    ),
  ]
}

type Key = { name: string; publicKey: string }

const judge = (records: string[], { name, publicKey }: Key): Finding => {
  const wanted = `v=DKIM1; k=rsa; p=${publicKey}`
  const keys = records.map((record) => /(?:^|;)\s*p\s*=([^;]*)/i.exec(record)?.[1]?.replace(/\s/g, ''))
  if (keys.includes(publicKey)) return good(`The DKIM record at ${name} fits DKIM_PRIVATE_KEY.`)
  return keys.some((key) => key !== undefined)
    ? bad(
        `The DKIM record at ${name} doesn’t fit DKIM_PRIVATE_KEY, so signatures are refused. Put this TXT record in its place: ${wanted}`,
      )
    : bad(
        `There is no DKIM record at ${name}, so the signatures of emails can’t be checked. Add this TXT record: ${wanted}`,
      )
}

/** As it stands in the DNS (RFC 6376 §3.6.1). */
const publicHalf = (privateKey: string): string =>
  createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64')

const isAligned = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)
