import { expect, test } from '@jest/globals'
import { examine } from '../../src/cli/doctor/examine'
import { usePlatform } from '../helpers/usePlatform'

const { staff: owner } = usePlatform('owner')

/** What the doctor says of the DNS, in which nothing stands. */
const saidOf = async (kind: string) => {
  const source = { ...process.env, SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'desk@example.org' }
  const findings = await examine({ committedMigrations: [], source, dns: { txt: async () => [] } })
  return findings.map(({ line }) => line).filter((line) => line.includes(`has no ${kind} record`))
}

const sendAs = (email: string | null) => owner.post('/globals/newsletter-settings', { sender: { email } })

test('the doctor looks up the domain of the newsletter’s own sender as well', async () => {
  await sendAs('news@letters.example')

  expect(await saidOf('SPF')).toEqual([
    expect.stringMatching(/^example\.org has/),
    expect.stringMatching(/^letters\.example has/),
  ])
})

test.each([null, 'news@example.org'])('the doctor says nothing twice with the sender %s', async (email) => {
  await sendAs(email)

  expect(await saidOf('DMARC')).toEqual([expect.stringMatching(/^example\.org has/)])
})
