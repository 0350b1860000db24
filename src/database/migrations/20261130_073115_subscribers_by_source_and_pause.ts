import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`source_createdAt_idx\` ON \`subscribers\` (\`source\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pausedUntil_createdAt_idx\` ON \`subscribers\` (\`paused_until\`,\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`source_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`pausedUntil_createdAt_idx\`;`)
}
