import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`newsletters_locales\` ADD \`correction\` text;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_locales\` ADD \`version_correction\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`newsletters_locales\` DROP COLUMN \`correction\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_locales\` DROP COLUMN \`version_correction\`;`)
}
