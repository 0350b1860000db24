import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sent_reminders\` ADD \`sent_at\` text;`)
  await db.run(sql`ALTER TABLE \`sent_reminders\` ADD \`leased_until\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sent_reminders\` DROP COLUMN \`sent_at\`;`)
  await db.run(sql`ALTER TABLE \`sent_reminders\` DROP COLUMN \`leased_until\`;`)
}
