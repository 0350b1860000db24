import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`mailings\` ADD \`published_at\` text;`)
  await db.run(sql`CREATE INDEX \`what_createdAt_source_details_idx\` ON \`consent_events\` (\`what\`,\`created_at\`,\`source\`,\`details\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`what_createdAt_source_details_idx\`;`)
  await db.run(sql`ALTER TABLE \`mailings\` DROP COLUMN \`published_at\`;`)
}
