import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import type { Client, InArgs } from '@libsql/client'
import { sortedColumns } from '../../src/lib/sortedColumns'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startTestPlatform()
})

afterAll(() => platform.stop())

/** How SQLite goes about a query, a step a line. */
const planOf = async (query: string) => {
  const { client } = platform.payload.db as { client?: unknown }
  const { rows } = await (client as Client).execute(`explain query plan ${query}`)
  return rows.map(({ detail }) => String(detail)).join('\n')
}

test.each(['services', 'faqs'])(
  'a list of %s is read in its order, however many there are',
  async (table) => {
    const list = (condition: string) =>
      `select id from ${table} where ${condition} order by _order asc, created_at desc limit 10`

    const published = await planOf(list(`deleted_at is null and _status = 'published'`))
    const everything = await planOf(list('deleted_at is null'))

    expect(published).toMatch(new RegExp(`^SEARCH ${table} USING .*INDEX ${table}_published_in_order .*$`))
    expect(everything).toMatch(new RegExp(`^SEARCH ${table} USING .*INDEX ${table}_in_order .*$`))
  },
)

test('the translations of a document are found by what they belong to', async () => {
  const plan = await planOf(`select title from services_locales where _parent_id = 'one'`)

  expect(plan).toContain('INDEX services_locales_parent ')
})

test.each(sortedColumns)('the list of subscribers by %s is read in its order, both ways', async (column) => {
  for (const sort of [column, `-${column}`]) {
    const plans = await plansOf(() =>
      platform.payload.find({ collection: 'subscribers', sort, limit: 10, depth: 0 }),
    )
    const plan = plans.find((one) => one.includes('_createdAt_idx')) ?? plans.join('\n')

    expect(plan).toMatch(new RegExp(`^SCAN subscribers USING .*INDEX ${column}_createdAt_idx$`, 'm'))
    expect(plan).not.toContain('RIGHT PART OF ORDER BY')
  }
})

/** How SQLite goes about each query that something asks. */
const plansOf = async (ask: () => Promise<unknown>): Promise<string[]> => {
  const { client } = platform.payload.db as { client?: unknown }
  const execute = jest.spyOn(client as Client, 'execute')
  await ask()
  const asked = execute.mock.calls.map(([query]) => query as { sql: string; args: InArgs })
  execute.mockRestore()
  const plans = asked.map(async ({ sql, args }) => {
    const { rows } = await (client as Client).execute({ sql: `explain query plan ${sql}`, args })
    return rows.map(({ detail }) => String(detail)).join('\n')
  })
  return Promise.all(plans)
}

test('what somebody was sent last is found by their address, however many mails went out', async () => {
  const plan =
    await planOf(`select id from deliveries where address_key = 'one' and state in ('accepted', 'unknown')
    order by settled_at desc limit 1`)

  expect(plan).toContain('INDEX deliveries_address_key_idx ')
})
