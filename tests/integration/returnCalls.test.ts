// Before the platform, which reads the environment once.
import '../helpers/returnProviders'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { useAmazon } from '../../src/newsletter/returns/providers/ses/amazon'
import { suppressionOf } from '../../src/newsletter/subscribing'
import { addMailedReader, addSentIssue } from '../helpers/mailedReader'
import { mailgunCall, postmarkHeader, providerSecrets, snsMessage } from '../helpers/returnProviders'
import { snsCertificate } from '../helpers/snsCertificate'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: owner, visitor } = usePlatform('owner')

let issue: string
/** What was opened to confirm a subscription. */
let confirmed: string[]

beforeAll(async () => {
  issue = await addSentIssue(platform().payload)
  useAmazon(platform().payload, {
    certificateAt: async () => snsCertificate.cert,
    confirm: async ({ href }) => void confirmed.push(href),
  })
})
beforeEach(() => {
  confirmed = []
})

const addMailed = () => addMailedReader(platform().payload, { issue })

const reasonFor = async ({ addressKey }: { addressKey: string }) =>
  (await suppressionOf(platform().payload, addressKey))?.reason ?? null

const stepsOf = async ({ id }: { id: string }) =>
  (await owner.get(`/consent-events?where[subscriber][equals]=${id}`)).body.totalDocs

const countReturned = async () => (await owner.get('/returned-mails')).body.totalDocs

const call = async (provider: string, body: object, headers?: Record<string, string>) =>
  (await visitor.post(`/newsletter/returns/${provider}`, body, headers)).status

type Reader = Awaited<ReturnType<typeof addMailed>>

const sesBounce = ({ email, token }: Reader, bounce: object = {}) => ({
  notificationType: 'Bounce',
  bounce: {
    bounceType: 'Permanent',
    bounceSubType: 'General',
    bouncedRecipients: [
      {
        emailAddress: email,
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 user unknown',
      },
    ],
    ...bounce,
  },
  mail: { source: `news+b-${token}@example.org`, destination: [email] },
})

const mailgunFailure = ({ email, token }: Reader, status: object, severity = 'permanent') => ({
  event: 'failed',
  severity,
  reason: 'bounce',
  recipient: email,
  message: { headers: { 'message-id': `${token}@example.org` } },
  'delivery-status': status,
})

const noSuchUser = { code: 550, message: '5.1.1 The email account that you tried to reach does not exist' }

describe('Amazon SES', () => {
  test.each(['1', '2'])(
    'takes an address that does not exist off the list (signature version %s)',
    async (version) => {
      const reader = await addMailed()
      const message = snsMessage({ Message: JSON.stringify(sesBounce(reader)) }, version)

      expect(await call('ses', message, { 'content-type': 'text/plain; charset=UTF-8' })).toBe(200)

      expect(await reasonFor(reader)).toBe('bounced')
    },
  )

  test('takes whoever complains off the list, and counts what it tells twice once', async () => {
    const reader = await addMailed()
    const before = (await owner.get(`/newsletters/${issue}/progress`)).body.results.complained
    const complaint = {
      eventType: 'Complaint',
      complaint: { complaintFeedbackType: 'abuse', complainedRecipients: [{ emailAddress: reader.email }] },
      mail: { headers: [{ name: 'Message-ID', value: `<${reader.token}@example.org>` }] },
    }
    const message = snsMessage({ Message: JSON.stringify(complaint) })

    for (const repeated of [message, message, snsMessage({ Message: JSON.stringify(complaint) })])
      expect(await call('ses', repeated)).toBe(200)

    expect(await reasonFor(reader)).toBe('complained')
    expect((await owner.get(`/newsletters/${issue}/progress`)).body.results.complained).toBe(before + 1)
    expect(await stepsOf(reader)).toBe(2)
  })

  test('takes nobody off the list for a refusal as unwanted that it calls permanent, nor for a full mailbox', async () => {
    const [blocked, full] = [await addMailed(), await addMailed()]
    const recipient = { emailAddress: blocked.email, diagnosticCode: 'smtp; 550 5.7.1 looks like spam' }

    await call(
      'ses',
      snsMessage({ Message: JSON.stringify(sesBounce(blocked, { bouncedRecipients: [recipient] })) }),
    )
    const transient = { bounceType: 'Transient', bounceSubType: 'MailboxFull' }
    await call('ses', snsMessage({ Message: JSON.stringify(sesBounce(full, transient)) }))

    expect([await reasonFor(blocked), await reasonFor(full)]).toEqual([null, null])
  })

  test('has its subscription confirmed, at the SNS of its region and nowhere else', async () => {
    const confirmation = { Type: 'SubscriptionConfirmation', Token: '2336', Message: 'You have chosen …' }
    const own = 'https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&Token=2336'
    const foreign = [
      'https://sns.eu-central-1.amazonaws.com.example.org/?Token=2336',
      'http://sns.eu-central-1.amazonaws.com/?Token=2336',
      'https://sns.eu-central-1.amazonaws.com@example.org/',
      'https://169.254.169.254/latest/meta-data',
    ]

    expect(await call('ses', snsMessage({ ...confirmation, SubscribeURL: own }))).toBe(200)
    for (const SubscribeURL of foreign)
      expect(await call('ses', snsMessage({ ...confirmation, SubscribeURL }))).toBe(403)

    expect(confirmed).toEqual([own])
  })

  test('is believed only as its own topic, with its signature and certificate, and not after a month', async () => {
    const reader = await addMailed()
    const before = await countReturned()
    const Message = JSON.stringify(sesBounce(reader))
    const monthAgo = new Date(Date.now() - 31 * 24 * 60 * 60_000).toISOString()
    const forged = [
      { ...snsMessage({ Message: '{}' }), Message },
      { ...snsMessage({ Message }), Signature: 'AAAA' },
      snsMessage({ Message, TopicArn: 'arn:aws:sns:eu-central-1:999999999999:newsletter' }),
      snsMessage({ Message, SigningCertURL: 'https://sns.eu-central-1.amazonaws.com.example.org/a.pem' }),
      snsMessage({ Message, SigningCertURL: 'https://sns.us-east-1.amazonaws.com/a.pem' }),
      snsMessage({ Message, Timestamp: monthAgo }),
    ]

    for (const message of forged) expect(await call('ses', message)).toBe(403)

    expect(await reasonFor(reader)).toBeNull()
    expect(await countReturned()).toBe(before)
  })
})

describe('Postmark', () => {
  const bounce = ({ email }: Reader, changes: object = {}) => ({
    ...{ RecordType: 'Bounce', ID: Math.floor(Math.random() * 1e9), Type: 'HardBounce', Email: email },
    ...{ Details: 'smtp;550 5.1.1 User unknown', BouncedAt: '2026-12-01T09:00:00Z' },
    ...changes,
  })

  test('takes an address that does not exist, and whoever complains, off the list, and the issue counts it', async () => {
    const [gone, cross] = [await addMailed(), await addMailed()]

    expect(await call('postmark', bounce(gone), postmarkHeader())).toBe(200)
    const complaint = bounce(cross, { RecordType: 'SpamComplaint', Type: 'SpamComplaint' })
    expect(await call('postmark', complaint, postmarkHeader())).toBe(200)

    expect([await reasonFor(gone), await reasonFor(cross)]).toEqual(['bounced', 'complained'])
    const { body } = await owner.get(`/returned-mails?where[source][equals]=postmark&depth=0`)
    expect(body.docs.map((doc: { issue: string }) => doc.issue)).toEqual([issue, issue])
  })

  test.each([
    ['SoftBounce', '550 5.1.1 User unknown'],
    ['HardBounce', '550 5.7.1 Message looks like spam'],
    ['SpamNotification', '550 rejected'],
    ['AutoResponder', ''],
    ['Transient', '451 try later'],
  ])('takes nobody off the list for %s (“%s”)', async (Type, Details) => {
    const reader = await addMailed()

    expect(await call('postmark', bounce(reader, { Type, Details }), postmarkHeader())).toBe(200)

    expect(await reasonFor(reader)).toBeNull()
  })

  test('is refused what has no number, by which the next would be taken for the same', async () => {
    const reader = await addMailed()
    const unnumbered = bounce(reader, { ID: undefined })

    expect(await call('postmark', unnumbered, postmarkHeader())).toBe(400)
    expect(await call('postmark', { ...unnumbered, MessageID: '' }, postmarkHeader())).toBe(400)
    expect(await reasonFor(reader)).toBeNull()
    expect(await call('postmark', { ...unnumbered, MessageID: reader.token }, postmarkHeader())).toBe(200)

    expect(await reasonFor(reader)).toBe('bounced')
  })

  test('is not believed without its password', async () => {
    const reader = await addMailed()

    expect(await call('postmark', bounce(reader))).toBe(401)
    expect(await call('postmark', bounce(reader), postmarkHeader('wrong'))).toBe(401)

    expect(await reasonFor(reader)).toBeNull()
  })
})

describe('Mailgun', () => {
  test('takes an address that does not exist, and whoever complains, off the list', async () => {
    const [gone, cross] = [await addMailed(), await addMailed()]

    expect(await call('mailgun', mailgunCall(mailgunFailure(gone, noSuchUser)))).toBe(200)
    const complaint = { event: 'complained', recipient: cross.email }
    expect(await call('mailgun', mailgunCall(complaint))).toBe(200)

    expect([await reasonFor(gone), await reasonFor(cross)]).toEqual(['bounced', 'complained'])
  })

  test.each([
    ['suppress-bounce', 'bounced'],
    ['suppress-complaint', 'complained'],
    ['suppress-unsubscribe', 'unsubscribed'],
  ])('takes off the list whom it mails no more itself (%s)', async (reason, suppressed) => {
    const reader = await addMailed()
    const status = { code: 605, message: '', description: 'Not delivering to an address marked as spam' }

    expect(await call('mailgun', mailgunCall({ ...mailgunFailure(reader, status), reason }))).toBe(200)

    expect(await reasonFor(reader)).toBe(suppressed)
  })

  test('takes nobody off the list for what passes, or was taken for unwanted', async () => {
    const [later, blocked] = [await addMailed(), await addMailed()]

    await call('mailgun', mailgunCall(mailgunFailure(later, noSuchUser, 'temporary')))
    await call('mailgun', mailgunCall(mailgunFailure(blocked, { code: 550, message: '5.7.1 policy' })))

    expect([await reasonFor(later), await reasonFor(blocked)]).toEqual([null, null])
  })

  test('is believed only with its signature, within twelve hours, and each signature once', async () => {
    const [reader, other] = [await addMailed(), await addMailed()]
    const signed = mailgunCall(mailgunFailure(reader, noSuchUser))
    const forged = { ...signed, signature: { ...signed.signature, token: 'another' } }
    const before = await countReturned()

    expect(await call('mailgun', forged)).toBe(403)
    expect(await call('mailgun', mailgunCall(mailgunFailure(reader, noSuchUser), { age: 13 * 3600 }))).toBe(
      403,
    )
    expect(await countReturned()).toBe(before)
    expect(await call('mailgun', signed)).toBe(200)
    const replayed = { ...signed, 'event-data': mailgunFailure(other, noSuchUser) }
    expect(await call('mailgun', replayed)).toBe(200)

    expect([await reasonFor(reader), await reasonFor(other)]).toEqual(['bounced', null])
  })
})

test.each(['ses', 'postmark', 'mailgun'])(
  'what %s would never send is refused and changes nothing',
  async (provider) => {
    const before = await countReturned()

    expect(await call(provider, { hello: 'there' }, postmarkHeader())).toBe(400)

    expect(await countReturned()).toBe(before)
  },
)

test('no secret of a provider is in what staff can read', async () => {
  const { body } = await owner.get('/returned-mails')

  for (const secret of Object.values(providerSecrets)) expect(JSON.stringify(body)).not.toContain(secret)
})
