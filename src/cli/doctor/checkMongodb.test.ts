import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { checkMongodb, judgeMongodb } from './checkMongodb'

const answer = {
  replicaSet: 'rs0',
  namedReplicaSet: 'rs0',
  isSharded: false,
  isWritable: true,
  isEmpty: false,
  time: new Date(),
}

describe('a MongoDB server', () => {
  it('in a replica set that the address names is sound', () => {
    expect(judgeMongodb(answer)).toEqual({ status: 'good', line: 'MongoDB answers, with transactions.' })
  })

  it('with an empty database is sound', () => {
    expect(judgeMongodb({ ...answer, isEmpty: true }).line).toContain('empty yet')
  })

  it('without a replica set is said to have no transactions', () => {
    const finding = judgeMongodb({ ...answer, replicaSet: null, namedReplicaSet: null })

    expect(finding.status).toBe('warning')
    expect(finding.line).toContain('transactions are off')
  })

  it('whose replica set the address leaves out is said to have no transactions, with what to add', () => {
    const finding = judgeMongodb({ ...answer, namedReplicaSet: null })

    expect(finding.status).toBe('warning')
    expect(finding.line).toContain('replicaSet=rs0')
  })

  it('that is in no replica set although the address names one is bad, since every change would fail', () => {
    expect(judgeMongodb({ ...answer, replicaSet: null }).status).toBe('bad')
  })

  it('without a primary is bad', () => {
    expect(judgeMongodb({ ...answer, isWritable: false }).status).toBe('bad')
  })

  it('that is a sharded cluster is not told to become a replica set', () => {
    const finding = judgeMongodb({ ...answer, replicaSet: null, namedReplicaSet: null, isSharded: true })

    expect(finding.status).toBe('warning')
    expect(finding.line).not.toContain('replicaSet')
  })
})

describe('DATABASE_URL', () => {
  it('to which nobody listens is bad, and its password is not printed', async () => {
    const finding = await checkMongodb(
      `mongodb://stillpoint:hunter2@127.0.0.1:${await freePort()}/stillpoint`,
    )

    expect(finding.status).toBe('bad')
    expect(finding.line).toContain('can’t be reached')
    expect(finding.line).not.toContain('hunter2')
  }, 20_000)

  it('that the driver can’t read is bad, and its password is not printed', async () => {
    const finding = await checkMongodb('mongodb://stillpoint:hunter2/#@localhost/stillpoint')

    expect(finding.status).toBe('bad')
    expect(finding.line).toContain('percent-encoded')
    expect(finding.line).not.toContain('hunter2')
  })
})

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
