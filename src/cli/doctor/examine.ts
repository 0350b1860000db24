import { type Env, EnvError, readEnv, readEnvWithout } from '../../envSchema'
import { checkAddress } from './checkAddress'
import { checkClock } from './checkClock'
import { checkDataFolder } from './checkDataFolder'
import { checkDkim } from './checkDkim'
import { checkDmarc } from './checkDmarc'
import { checkMail } from './checkMail'
import { checkMediaFolder } from './checkMediaFolder'
import { checkMongodb } from './checkMongodb'
import { checkNode } from './checkNode'
import { checkPort } from './checkPort'
import { checkReturns } from './checkReturns'
import { checkSealed } from './checkSealed'
import { checkSecret } from './checkSecret'
import { checkSpf } from './checkSpf'
import { checkSqlite } from './checkSqlite'
import { type Dns, type Lookup, systemDns } from './dns'
import { bad, codeOf, type Finding, good, warning } from './finding'
import { newsletterSender } from './newsletterSender'
import { senderDomains } from './senderDomains'

type Check = {
  subject: string
  /** The variables without which it would look at the wrong thing. */
  needs: (keyof Env)[]
  run: (env: Env) => Outcome | Promise<Outcome>
}

/** None where there is nothing to look at. */
type Outcome = Finding | Finding[]

type Options = {
  /** The names of the migrations that this version brings. */
  committedMigrations: string[]
  source?: Record<string, string | undefined>
  dns?: Dns
}

/** Looks at everything that this installation stands on. What needs a wrong variable is left out, and said. */
export const examine = async ({
  committedMigrations,
  source,
  dns = systemDns(),
}: Options): Promise<Finding[]> => {
  const { env, problems } = readWhatIsSound(source)
  const wrong = problems.map(({ name }) => name)
  const sender = wrong.includes('DATABASE_URL') ? undefined : await newsletterSender(env)
  const lookup = { domains: senderDomains(env, sender), dns }
  const checks = checksWith(committedMigrations, lookup).map((check) => look({ check, env, wrong }))
  const found = (await Promise.all(checks)).flat()
  return [checkNode(process.versions.node), ...checkVariables(problems), ...found]
}

const readWhatIsSound = (source: Options['source']) => {
  try {
    return { env: readEnv(source), problems: [] }
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    const { problems } = error
    return {
      env: readEnvWithout(
        problems.map(({ name }) => name),
        source,
      ),
      problems,
    }
  }
}

const checkVariables = (problems: EnvError['problems']): Finding[] =>
  problems.length > 0
    ? problems.map(({ name, message }) => bad(`${name} ${message}.`))
    : [good('All variables are well formed.')]

const checksWith = (committedMigrations: string[], lookup: Lookup): Check[] => [
  { subject: 'The secret', needs: ['PAYLOAD_SECRET', 'DATA_DIR'], run: checkSecret },
  { subject: 'The data folder', needs: ['DATA_DIR'], run: checkDataFolder },
  { subject: 'The media folder', needs: ['MEDIA_DIR'], run: checkMediaFolder },
  {
    subject: 'The database',
    needs: ['DATABASE_URL', 'DATA_DIR'],
    run: (env) =>
      env.DATABASE_URL ? checkMongodb(env.DATABASE_URL) : checkSqlite({ env, committedMigrations }),
  },
  {
    subject: 'What is encrypted',
    needs: ['PAYLOAD_SECRET', 'DATABASE_URL', 'DATA_DIR'],
    run: checkSealed,
  },
  { subject: 'Email', needs: ['SMTP_URL', 'MAIL_FROM'], run: checkMail },
  { subject: 'SPF', needs: ['SMTP_URL', 'MAIL_FROM'], run: (env) => checkSpf(env, lookup) },
  {
    subject: 'DKIM',
    needs: ['SMTP_URL', 'MAIL_FROM', 'DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_PRIVATE_KEY'],
    run: (env) => checkDkim(env, lookup),
  },
  { subject: 'DMARC', needs: ['SMTP_URL', 'MAIL_FROM'], run: () => checkDmarc(lookup) },
  { subject: 'The folder of emails that come back', needs: ['RETURN_MAIL_DIR'], run: checkReturns },
  { subject: 'The address', needs: ['SERVER_URL', 'PORT', 'TRUST_PROXY'], run: checkAddress },
  { subject: 'The clock', needs: ['DATABASE_URL', 'DATA_DIR'], run: checkClock },
  { subject: 'The port', needs: ['PORT'], run: checkPort },
]

const look = async ({ check, env, wrong }: { check: Check; env: Env; wrong: string[] }): Promise<Outcome> => {
  const missing = check.needs.find((name) => wrong.includes(name))
  if (missing) return warning(`${check.subject} was not looked at, because ${missing} is wrong.`)
  try {
    return await check.run(env)
  } catch (error) {
    return bad(`${check.subject} could not be looked at (${codeOf(error)}).`)
  }
}
