import { describe, expect, test } from '@jest/globals'
import { bareSqlite } from '../../src/database/bare'
import { builders } from '../helpers/builders'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: editor } = usePlatform('editor')

const service = (title: string) => ({
  ...builders.services(title),
  sessionOptions: [{ name: 'Short', minutesBooked: 60, minutesActive: 45 }],
})

test('a save that fails halfway leaves the document as it was, and makes no half of a new one', async () => {
  const { doc } = (await editor.post('/services', service('Before'))).body
  const { hooks } = platform().payload.collections.services.config
  const rightful = hooks.afterChange
  hooks.afterChange = [
    ...rightful,
    () => {
      throw new Error('failed once the rows were written')
    },
  ]

  const updated = await editor.patch(`/services/${doc.id}`, { title: 'After', sessionOptions: [] })
  const created = await editor.post('/services', service('Never'))
  hooks.afterChange = rightful
  const kept = (await editor.get(`/services/${doc.id}`)).body
  const half = (await editor.get('/services?where[title][like]=Never&draft=true')).body

  expect([updated.status, created.status]).toEqual([500, 500])
  expect([kept.title, kept.sessionOptions]).toEqual([doc.title, doc.sessionOptions])
  expect(half.docs).toEqual([])
})

test('a reader sees nothing of a save before it is whole', async () => {
  const { doc } = (await editor.post('/services', service('Whole'))).body
  const { payload } = platform()
  const transactionID = (await payload.db.beginTransaction()) ?? ''
  await payload.db.updateOne({
    collection: 'services',
    id: doc.id,
    data: { slug: 'half' },
    req: { transactionID },
  })

  const during = (await editor.get(`/services/${doc.id}`)).body
  await payload.db.commitTransaction(transactionID)
  const after = (await editor.get(`/services/${doc.id}`)).body

  expect([during.slug, after.slug]).toEqual([doc.slug, 'half'])
})

test('many people save at once, and each save is there', async () => {
  const saves = await Promise.all(
    Array.from({ length: 12 }, (_, index) => editor.post('/services', service(`Parallel ${index}`))),
  )
  const { totalDocs } = (await editor.get('/services?where[title][like]=Parallel')).body

  expect(saves.map(({ status }) => status)).toEqual(Array(12).fill(201))
  expect(totalDocs).toBe(12)
})

test('a write that can’t be committed is undone, and nothing of the next one', async () => {
  const { payload } = platform()
  const nobodys = `insert into services_session_options (_order, _parent_id, id, minutes_booked, minutes_active)
    values (1, 'nobody', 'orphan', 60, 45)`
  const write = async (statement: string) =>
    bareSqlite(payload)?.writeInTurn(async (client) => {
      await client.execute('PRAGMA defer_foreign_keys = ON')
      await client.execute(statement)
    })

  const [failed, next] = await Promise.allSettled([
    write(nobodys),
    write(`insert into mail_paces (id, name, paid_until) values ('p', 'another', 1)`),
  ])

  expect(failed).toMatchObject({ reason: { message: expect.stringContaining('FOREIGN KEY') } })
  expect(next.status).toBe('fulfilled')
  expect(await payload.count({ collection: 'mail-paces' })).toEqual({ totalDocs: 1 })
})

test('what is saved is on the disk before the answer, and readers wait for no writer', async () => {
  const settings = await bareSqlite(platform().payload)?.writeInTurn(async (client) => {
    const journal = await client.execute('pragma journal_mode')
    const flushing = await client.execute('pragma synchronous')
    return { ...journal.rows[0], ...flushing.rows[0] }
  })

  // 2 is FULL: the file is flushed with each commit.
  expect(settings).toEqual({ journal_mode: 'wal', synchronous: 2 })
})

describe('what is written aside', () => {
  const aside = () => {
    const sqlite = bareSqlite(platform().payload)
    if (!sqlite) throw new Error('This is not SQLite')
    return sqlite
  }
  const pace = (name: string) =>
    `insert into mail_paces (id, name, paid_until) values ('${name}', '${name}', 1)`
  const isThere = async (name: string) =>
    (await platform().payload.count({ collection: 'mail-paces', where: { name: { equals: name } } }))
      .totalDocs === 1

  test('is on the disk with its commit as well', async () => {
    const [settings] = await aside().writeAside((run) => run('pragma synchronous', []))

    expect(settings).toEqual({ synchronous: 2 })
  })

  test('holds up nobody else, however long it takes', async () => {
    let turns = 0
    const others = setInterval(() => {
      turns += 1
    })

    await aside().writeAside((run) =>
      run(
        'with recursive c (n) as (select 1 union all select n + 1 from c where n < 2e6) select max(n) from c',
        [],
      ),
    )
    clearInterval(others)

    expect(turns).toBeGreaterThan(0)
  })

  test('is written wholly or not at all, and what comes next is written', async () => {
    const failed = [
      aside().scriptAside([pace('half'), 'select no_such_column']),
      aside().writeAside(async (run) => {
        await run(pace('half'), [])
        throw new Error('failed halfway')
      }),
    ]
    const results = await Promise.allSettled(failed)
    await aside().scriptAside([pace('next')])
    await aside().writeAside((run) => run(pace('last'), []))

    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect([await isThere('half'), await isThere('next'), await isThere('last')]).toEqual([false, true, true])
  })
})
