import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { readEnvWithout } from '../../envSchema'
import { checkDkim } from './checkDkim'
import { checkDmarc } from './checkDmarc'
import { checkSpf } from './checkSpf'
import type { Dns } from './dns'
import { senderDomains } from './senderDomains'

type Records = Record<string, string[]>

const dnsOf = (records: Records): Dns => ({ txt: async (name) => records[name] ?? [] })
const offline: Dns = { txt: () => Promise.reject(Object.assign(new Error(), { code: 'ECONNREFUSED' })) }

const sender = { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'Jo <jo@example.org>' }
const envOf = (variables: Record<string, string> = {}) => readEnvWithout([], { ...sender, ...variables })

const domains = ['example.org']

const spf = async (records: Records, variables?: Record<string, string>) =>
  (await checkSpf(envOf(variables), { domains, dns: dnsOf(records) }))[0]

const dmarc = async (records: Records, domain = 'example.org') =>
  (await checkDmarc({ domains: [domain], dns: dnsOf(records) }))[0]

it('looks at each domain that emails come from, once', () => {
  expect(senderDomains(sender, 'news@EXAMPLE.org')).toEqual(['example.org'])
  expect(senderDomains(sender, 'news@example.net')).toEqual(['example.org', 'example.net'])
  expect(senderDomains({ SMTP_URL: sender.SMTP_URL }, 'news@example.net')).toEqual(['example.net'])
  expect(senderDomains({ ...sender, MAIL_FROM: 'jo@localhost' })).toEqual([])
})

it('looks at none while emails become files', () => {
  expect(senderDomains({ MAIL_FROM: sender.MAIL_FROM }, 'news@example.net')).toEqual([])
})

it.each([
  ['SPF', () => checkSpf(envOf(), { domains, dns: offline })],
  ['DMARC', () => checkDmarc({ domains, dns: offline })],
])('says plainly that no %s record can be looked up without a network', async (name, check) => {
  expect(await check()).toEqual([
    { status: 'warning', line: expect.stringMatching(`The ${name} record .* could not be looked up`) },
  ])
})

const both = ['example.org', 'news.example.org']

it('says what each of two domains lacks', async () => {
  expect(await checkSpf(envOf(), { domains: both, dns: dnsOf({}) })).toMatchObject([
    { line: expect.stringContaining('at example.org') },
    { line: expect.stringContaining('at news.example.org') },
  ])
})

it('says once what speaks for two domains', async () => {
  const dns = dnsOf({ '_dmarc.example.org': ['v=DMARC1; p=none'] })

  expect(await checkDmarc({ domains: both, dns })).toMatchObject([{ status: 'good' }])
})

it('gives the whole SPF record to add, with what a known provider asks for', async () => {
  const unknown = await spf({})
  const known = await spf({}, { SMTP_URL: 'smtps://key:secret@email-smtp.eu-central-1.amazonaws.com' })

  expect(unknown?.status).toBe('warning')
  expect(unknown?.line).toMatch(/: v=spf1 a:mail\.example\.org ~all$/)
  expect(known?.line).toMatch(/: v=spf1 include:amazonses\.com ~all$/)
  expect(known?.line).not.toContain('secret')
})

it('joins several SPF records into one', async () => {
  const finding = await spf({
    'example.org': [
      'v=spf1 include:a.example ~all',
      'google-site-verification=1',
      'v=spf1 mx include:a.example -all',
    ],
  })

  expect(finding?.status).toBe('bad')
  expect(finding?.line).toMatch(/: v=spf1 include:a\.example mx ~all$/)
})

it('counts the look-ups of an SPF record through what it includes, and does not run in circles', async () => {
  const nested = {
    'a.example': ['v=spf1 a mx include:b.example ~all'],
    'b.example': ['v=spf1 exists:%{i}.x ~all'],
  }
  const few = await spf({ 'example.org': ['v=spf1 include:a.example ip4:192.0.2.1 ~all'], ...nested })
  const circle = await spf({ 'example.org': ['v=spf1 include:example.org ~all'] })

  expect(few).toMatchObject({ status: 'good', line: expect.stringContaining('5 look-ups') })
  expect(circle).toMatchObject({ status: 'bad', line: expect.stringContaining('more than 10') })
})

it('warns of an SPF record that lets everybody send, and of one that may lack the provider', async () => {
  const open = await spf({ 'example.org': ['v=spf1 mx +all'] })
  const other = await spf({ 'example.org': ['v=spf1 mx ~all'] }, { SMTP_URL: 'smtp://smtp.postmarkapp.com' })

  expect(open).toMatchObject({ status: 'warning', line: expect.stringMatching(/: v=spf1 mx ~all$/) })
  expect(other?.status).toBe('warning')
  expect(other?.line).toMatch(/Ask them; if they do: v=spf1 include:spf\.mtasv\.net mx ~all$/)
})

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64')
const record = `v=DKIM1; k=rsa; p=${publicKey}`
const place = 'mail._domainkey.example.org'

const dkim = (records: Records, variables: Record<string, string> = {}, senders = domains) =>
  checkDkim(
    envOf({ DKIM_DOMAIN: 'example.org', DKIM_SELECTOR: 'mail', DKIM_PRIVATE_KEY: pem, ...variables }),
    { domains: senders, dns: dnsOf(records) },
  )

it('gives the whole DKIM record to add, made from the private key, and never that key', async () => {
  const [missing] = await dkim({})
  const [other] = await dkim({ [place]: ['v=DKIM1; p=MIIBother'] })

  for (const finding of [missing, other]) {
    expect(finding?.status).toBe('bad')
    expect(finding?.line).toContain(record)
    expect(finding?.line).not.toContain(pem.slice(30, 60))
  }
})

it('is content with the DKIM record of the key, however it is spaced', async () => {
  const findings = await dkim({ [place]: [record.replace(/;/g, ' ;').replace('MII', 'M II')] })

  expect(findings).toMatchObject([{ status: 'good' }])
})

it('warns of a signature that is not of the sender’s domain, and of none', async () => {
  const elsewhere = await dkim({ 'mail._domainkey.example.net': [record] }, { DKIM_DOMAIN: 'example.net' })
  const none = await checkDkim(envOf(), { domains, dns: dnsOf({}) })

  expect(elsewhere).toMatchObject([{ status: 'good' }, { status: 'warning' }])
  expect(none).toMatchObject([{ status: 'warning', line: expect.stringContaining('openssl genrsa 2048') }])
})

it('looks up one key for two domains, and warns of the one that it says nothing for', async () => {
  const findings = await dkim({ [place]: [record] }, {}, ['example.org', 'example.net'])

  expect(findings).toMatchObject([
    { status: 'good' },
    { status: 'warning', line: expect.stringContaining('emails come from example.net') },
  ])
})

it('finds a DMARC record of the domain or of one above it, and gives one where there is none', async () => {
  const records = { '_dmarc.example.org': ['v=DMARC1; p=reject; rua=mailto:dmarc@example.org'] }

  expect(await dmarc(records)).toMatchObject({ status: 'good', line: expect.stringContaining('p=reject') })
  expect((await dmarc(records, 'news.example.org'))?.status).toBe('good')
  expect(await dmarc({})).toMatchObject({
    status: 'warning',
    line: expect.stringMatching(/_dmarc\.example\.org: v=DMARC1; p=none$/),
  })
})

it('finds fault with two DMARC records, and with one that asks for nothing', async () => {
  const two = await dmarc({ '_dmarc.example.org': ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] })
  const empty = await dmarc({ '_dmarc.example.org': ['v=DMARC1; rua=mailto:a@example.org'] })

  expect([two?.status, empty?.status]).toEqual(['bad', 'bad'])
})
