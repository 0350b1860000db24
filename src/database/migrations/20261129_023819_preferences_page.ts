import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`newsletter_settings\` ADD \`preferences_page\` text;`)
  await db.run(sql`ALTER TABLE \`_newsletter_settings_v\` ADD \`version_preferences_page\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`newsletter_settings\` DROP COLUMN \`preferences_page\`;`)
  await db.run(sql`ALTER TABLE \`_newsletter_settings_v\` DROP COLUMN \`version_preferences_page\`;`)
}
