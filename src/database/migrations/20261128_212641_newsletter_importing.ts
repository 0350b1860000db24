import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`subscriber_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`encoding\` text NOT NULL,
  	\`delimiter\` text NOT NULL,
  	\`columns\` text NOT NULL,
  	\`choices\` text NOT NULL,
  	\`started_by\` text NOT NULL,
  	\`statement\` text,
  	\`statement_version\` text,
  	\`statement_language\` text,
  	\`checked_counts\` text,
  	\`counts\` text,
  	\`rows\` numeric NOT NULL,
  	\`total\` numeric NOT NULL,
  	\`ahead\` text,
  	\`problem\` text,
  	\`lease\` text,
  	\`leased_until\` text,
  	\`finished_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`subscriber_imports_state_idx\` ON \`subscriber_imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`subscriber_imports_updated_at_idx\` ON \`subscriber_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscriber_imports_created_at_idx\` ON \`subscriber_imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`subscriber_import_parts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`import\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`content\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`subscriber_import_parts_updated_at_idx\` ON \`subscriber_import_parts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscriber_import_parts_created_at_idx\` ON \`subscriber_import_parts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`import_kind_number_idx\` ON \`subscriber_import_parts\` (\`import\`,\`kind\`,\`number\`);`)
  await db.run(sql`DROP INDEX \`subscribers_language_idx\`;`)
  await db.run(sql`DROP INDEX \`subscribers_state_idx\`;`)
  await db.run(sql`CREATE INDEX \`state_createdAt_idx\` ON \`subscribers\` (\`state\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`language_createdAt_idx\` ON \`subscribers\` (\`language\`,\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`subscriber_imports\`;`)
  await db.run(sql`DROP TABLE \`subscriber_import_parts\`;`)
  await db.run(sql`DROP INDEX \`state_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`language_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`subscribers_language_idx\` ON \`subscribers\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_state_idx\` ON \`subscribers\` (\`state\`);`)
}
