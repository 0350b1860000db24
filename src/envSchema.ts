import { createPrivateKey } from 'node:crypto'
import { z } from 'zod'
import { originOf } from './lib/originOf'

const origin = (message: string) =>
  z.string().transform((value, context) => {
    const given = originOf(value)
    if (given) return given
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

const wholeNumber = (from: number, to: number, message: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((number) => number >= from && number <= to, message)

const address = (protocols: string[], message: string) =>
  z.string().refine((value) => {
    const url = URL.canParse(value) ? new URL(value) : null
    return url !== null && protocols.includes(url.protocol) && url.host !== ''
  }, message)

// Others can't be used: nodemailer signs by RSA, and leaves a mail unsigned where that fails.
const isRsaKey = (value: string) => {
  try {
    return createPrivateKey(value).asymmetricKeyType === 'rsa'
  } catch {
    return false
  }
}

const list = (value: string | undefined) =>
  (value ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)

const secretHint = 'must be at least 32 characters long; make one with: openssl rand -hex 32'
const mailbox = /^([^\r\n<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: wholeNumber(1, 65535, 'must be a port number, like 3000').prefault('3000'),
  SERVER_URL: origin(
    'must be the public address of this server without a path, like https://example.org',
  ).optional(),
  // The usual address of a replica set names several hosts, which is no URL by the WHATWG standard.
  DATABASE_URL: z
    .string()
    .regex(
      /^mongodb(\+srv)?:\/\/[^\s/]+/,
      'must start with mongodb:// (leave it out to use the embedded SQLite database)',
    )
    .optional(),
  DATA_DIR: z.string().default('data'),
  MEDIA_DIR: z.string().default('media'),
  PAYLOAD_SECRET: z.string().min(32, secretHint).optional(),
  PAYLOAD_SECRET_PREVIOUS: z.string().optional(),
  OWNER_EMAIL: z.email('must be an email address').optional(),
  OWNER_PASSWORD: z.string().min(12, 'must be at least 12 characters long').optional(),
  SAMPLE_CONTENT: z
    .enum(['true', 'false'], 'must be true or false')
    .transform((value) => value === 'true')
    .optional(),
  SMTP_URL: address(['smtp:', 'smtps:'], 'must start with smtp:// or smtps://').optional(),
  MAIL_FROM: z
    .string()
    .regex(mailbox, 'must be an email address, or a name and an address like: Jo Doe <jo@example.org>')
    .optional(),
  NEWSLETTER_RATE: wholeNumber(1, 10_000, 'must be a number of emails a second, from 1 to 10000').prefault(
    '10',
  ),
  NEWSLETTER_CONNECTIONS: wholeNumber(1, 50, 'must be a number of connections, from 1 to 50').prefault('5'),
  DKIM_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'must be the domain that emails come from, like example.org')
    .optional(),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i, 'must be the name before ._domainkey in the DNS, like mail')
    .optional(),
  // One line in most settings of hosts, so that its line breaks may be written as \n.
  DKIM_PRIVATE_KEY: z
    .string()
    .transform((value) => value.replaceAll('\\n', '\n'))
    .refine(isRsaKey, 'must be a private RSA key in PEM format, as openssl genrsa 2048 makes it')
    .optional(),
  RETURN_MAIL_DIR: z.string().optional(),
  SES_TOPIC: z
    .string()
    .regex(
      /^arn:aws:sns:[a-z0-9-]+:\d{12}:[\w-]+$/,
      'must be the ARN of a topic of Amazon SNS, like arn:aws:sns:eu-central-1:123456789012:newsletter',
    )
    .optional(),
  POSTMARK_WEBHOOK_PASSWORD: z
    .string()
    .min(16, 'must be at least 16 characters long; make one with: openssl rand -hex 16')
    .optional(),
  MAILGUN_SIGNING_KEY: z.string().min(16, 'must be the HTTP webhook signing key of Mailgun').optional(),
  REDIS_URL: address(['redis:', 'rediss:'], 'must start with redis:// or rediss://').optional(),
  S3_ENDPOINT: address(['http:', 'https:'], 'must be the web address of the storage service').optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  CORS_ORIGINS: z
    .string()
    .optional()
    .transform(list)
    .pipe(z.array(origin('must be web addresses separated by commas, like https://www.example.org'))),
  TRUST_PROXY: wholeNumber(
    0,
    10,
    'must be the number of proxies in front of this server, from 0 to 10',
  ).prefault('0'),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  NEXT_PHASE: z.string().optional(),
})

export type Env = z.output<typeof variables>

type Source = Record<string, string | undefined>
type Problem = { name: string; message: string }

/** Variables were wrong; `message` has one line for each, naming it and what it should be. */
export class EnvError extends Error {
  constructor(readonly problems: Problem[]) {
    super([...new Set(problems.map(({ name, message }) => `${name} ${message}`))].join('\n'))
  }
}

/** Reads and checks every variable at once; an empty one counts as unset. Throws EnvError. */
export const readEnv = (source: Source = process.env): Env => {
  const result = variables.safeParse(given(source))
  const own = result.error?.issues.map(({ path, message }) => ({ name: String(path[0]), message })) ?? []
  const problems = [...own, ...missingPartners(given(source))]
  if (result.success && problems.length === 0) return result.data
  throw new EnvError(problems)
}

/** What the variables ask of one another. */
const missingPartners = ({
  DATABASE_URL,
  PAYLOAD_SECRET,
  OWNER_EMAIL,
  OWNER_PASSWORD,
  NEXT_PHASE,
  ...rest
}: Source): Problem[] => {
  const isBuilding = NEXT_PHASE === 'phase-production-build'
  return [
    ...(DATABASE_URL && !PAYLOAD_SECRET && !isBuilding
      ? [{ name: 'PAYLOAD_SECRET', message: `is required with DATABASE_URL and ${secretHint}` }]
      : []),
    ...(OWNER_EMAIL && !OWNER_PASSWORD
      ? [{ name: 'OWNER_PASSWORD', message: 'is required with OWNER_EMAIL' }]
      : []),
    ...(OWNER_PASSWORD && !OWNER_EMAIL
      ? [{ name: 'OWNER_EMAIL', message: 'is required with OWNER_PASSWORD' }]
      : []),
    ...dkim
      .filter((name) => !rest[name] && dkim.some((other) => rest[other]))
      .map((name) => ({ name, message: `is required with the other two of ${dkim.join(', ')}` })),
  ]
}

const dkim = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_PRIVATE_KEY'] as const

/** The same without the named variables, for the doctor, which goes on after an EnvError. */
export const readEnvWithout = (names: string[], source: Source = process.env): Env =>
  variables.parse(given({ ...source, ...Object.fromEntries(names.map((name) => [name, undefined])) }))

const given = (source: Source): Source =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
