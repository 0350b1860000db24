import { createClient } from '@libsql/client'
import type { Page } from 'playwright-core'
import { findingsOn } from '../helpers/axe'
import type { TestServer } from '../helpers/server'
import { axeExceptions } from './axeExceptions'

/** The part of the form of an issue from which it is sent. */
export const deskOf = (page: Page) => page.getByRole('region', { name: 'Sending' })

/** Answers the question that comes before an issue is sent. */
export const confirm = async (page: Page, number: string) => {
  const dialog = page.getByRole('dialog', { name: 'Send this issue' })
  await dialog.getByLabel('type the number of people').fill(number)
  await dialog.getByRole('button', { name: 'Send', exact: true }).click()
}

/** Asks something of an issue as the page itself would. Answers the status. */
export const ask = (page: Page, issue: string, [command, body]: [string, object?]) =>
  page.evaluate(
    async ([path, json]) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(path, { method: 'POST', headers, body: json })).status
    },
    [`/api/newsletters/${issue}/${command}`, JSON.stringify(body ?? {})] as const,
  )

/** Writes below a server, which may be writing as well. */
export const writeBelow = async ({ folder }: TestServer, sql: string, args: string[]) => {
  const database = createClient({ url: `file:${folder}/data/stillpoint.sqlite` })
  await database.execute('pragma busy_timeout = 20000')
  await database.execute({ sql, args })
  database.close()
}

/** Sets when the mailing of an issue begins to so many minutes ago. */
export const beginSince = (server: TestServer, issue: string, minutes: number) =>
  writeBelow(server, 'UPDATE mailings SET starts_at = ? WHERE issue = ?', [
    new Date(Date.now() - 60_000 * minutes).toISOString(),
    issue,
  ])

/** What keeps people from using the page who see, hear or move differently. */
export const barriersOn = async (page: Page) => {
  const found = await findingsOn(page, { exceptions: axeExceptions })
  return found.filter(({ impact, excuse }) => ['serious', 'critical'].includes(impact) && excuse === -1)
}
