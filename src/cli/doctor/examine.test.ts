import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { examine } from './examine'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-doctor-'))
})

const examineWith = async (variables: Record<string, string>) =>
  examine({
    committedMigrations: [],
    dns: { txt: async () => [] },
    source: {
      DATA_DIR: path.join(folder, 'data'),
      MEDIA_DIR: path.join(folder, 'media'),
      PORT: await freePort(),
      ...variables,
    },
  })

const freePort = async (): Promise<string> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return String(port)
}

describe('the doctor', () => {
  it('finds nothing bad in a fresh installation', async () => {
    const findings = await examineWith({})

    expect(findings.filter(({ status }) => status === 'bad')).toEqual([])
  })

  it('names every wrong variable in a line of its own and goes on with the rest', async () => {
    const findings = await examineWith({ SMTP_URL: 'mail.example.org', CORS_ORIGINS: 'everybody' })

    const bad = findings.filter(({ status }) => status === 'bad').map(({ line }) => line)
    expect(bad).toEqual([expect.stringContaining('SMTP_URL'), expect.stringContaining('CORS_ORIGINS')])
    expect(findings.map(({ line }) => line)).toContainEqual(expect.stringContaining('no database yet'))
  })

  it('does not look at the SQLite file when the address of MongoDB is wrong', async () => {
    const findings = await examineWith({ DATABASE_URL: 'postgres://localhost/x' })

    expect(findings).toContainEqual({
      status: 'warning',
      line: 'The database was not looked at, because DATABASE_URL is wrong.',
    })
  })

  it('says what MAIL_FROM needs in the DNS where the database can’t be read', async () => {
    await mkdir(path.join(folder, 'data'))
    await writeFile(path.join(folder, 'data', 'stillpoint.sqlite'), 'no database')

    const findings = await examineWith({ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'jo@example.org' })

    const about = findings.map(({ line }) => line).filter((line) => line.includes('SPF'))
    expect(about).toEqual([expect.stringContaining('example.org has no SPF record')])
  })

  it('prints no secret, even of variables that are wrong', async () => {
    const findings = await examineWith({
      PAYLOAD_SECRET: 'hunter2',
      OWNER_PASSWORD: 'hunter2',
      SMTP_URL: 'hunter2://jo:hunter2@mail.example.org',
      S3_SECRET_ACCESS_KEY: 'hunter2',
    })

    expect(JSON.stringify(findings)).not.toContain('hunter2')
  })
})
