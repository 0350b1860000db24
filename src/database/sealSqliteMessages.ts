import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'
import { type Answers, sealAnswers } from '../privacy/messages/answers'

type Row = { parent: string; field: string; value: string }

/** Seals the messages of a database that kept them readable, and writes over where they stood. */
export const sealSqliteMessages = async (db: MigrateUpArgs['db']): Promise<void> => {
  const rows = await db.all<Row>(
    sql`SELECT _parent_id AS parent, field, value FROM form_submissions_submission_data ORDER BY _parent_id, _order`,
  )
  const answers = new Map<string, Answers>()
  for (const { parent, field, value } of rows)
    answers.set(parent, [...(answers.get(parent) ?? []), { field, value }])
  for (const [id, given] of answers)
    await db.run(sql`UPDATE form_submissions SET sealed = ${sealAnswers(given)} WHERE id = ${id}`)
  await db.run(sql`PRAGMA secure_delete = ON`)
  await db.run(sql`DELETE FROM form_submissions_submission_data`)
}
