import type { Dns, Lookup } from './dns'
import { bad, type Finding, good, warning } from './finding'
import { lookedUp } from './lookedUp'

/** Whether the DNS says what becomes of emails that only pretend to come from a sender’s domain (DMARC, RFC 7489). */
export const checkDmarc = async ({ domains, dns }: Lookup): Promise<Finding[]> => {
  const looks = domains.map((domain) => lookedUp(`The DMARC record of ${domain}`, () => judge(domain, dns)))
  const found = await Promise.all(looks)
  // One record may speak for several domains.
  return found.filter(({ line }, index) => found.findIndex((other) => other.line === line) === index)
}

const judge = async (domain: string, dns: Dns): Promise<Finding> => {
  for (const name of placesFor(domain)) {
    const records = (await dns.txt(name)).filter((text) => /^v=DMARC1\s*(;|$)/i.test(text))
    const [record] = records
    if (!record) continue
    if (records.length > 1)
      return bad(
        `There are ${records.length} DMARC records at ${name}, and servers then take none. Keep one: ${record}`,
      )
    const policy = /(?:^|;)\s*p\s*=\s*(none|quarantine|reject)/i.exec(record)?.[1]?.toLowerCase()
    return policy
      ? good(`The DMARC record at ${name} asks for p=${policy}.`)
      : bad(`The DMARC record at ${name} asks for nothing. Put this TXT record in its place: ${simplest}`)
  }
  return warning(
    `${domain} has no DMARC record, which the large email providers ask of newsletters. Add this TXT record to the DNS at _dmarc.${domain}: ${simplest}`,
  )
}

const simplest = 'v=DMARC1; p=none'

/** Its own place, then those of the domains above it, which may speak for it. */
const placesFor = (domain: string): string[] => {
  const labels = domain.split('.')
  return labels.slice(0, -1).map((_, index) => `_dmarc.${labels.slice(index).join('.')}`)
}
