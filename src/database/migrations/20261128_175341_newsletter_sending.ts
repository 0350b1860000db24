import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`mailings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`issue\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`audience\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`sender\` text NOT NULL,
  	\`confirmed_by\` text NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`started_at\` text,
  	\`listed_at\` text,
  	\`finished_at\` text,
  	\`again\` text,
  	\`reason\` text,
  	\`trouble\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mailings_issue_idx\` ON \`mailings\` (\`issue\`);`)
  await db.run(sql`CREATE INDEX \`mailings_updated_at_idx\` ON \`mailings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mailings_created_at_idx\` ON \`mailings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_startsAt_idx\` ON \`mailings\` (\`state\`,\`starts_at\`);`)
  await db.run(sql`CREATE TABLE \`deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`issue\` text NOT NULL,
  	\`address_key\` text NOT NULL,
  	\`subscriber\` text NOT NULL,
  	\`email\` text,
  	\`language\` text NOT NULL,
  	\`token\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`due_at\` numeric,
  	\`lease\` text,
  	\`leased_until\` numeric,
  	\`attempts\` numeric,
  	\`code\` numeric,
  	\`text\` text,
  	\`settled_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`deliveries_token_idx\` ON \`deliveries\` (\`token\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`issue_addressKey_idx\` ON \`deliveries\` (\`issue\`,\`address_key\`);`)
  await db.run(sql`CREATE INDEX \`issue_state_dueAt_idx\` ON \`deliveries\` (\`issue\`,\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`issue_settledAt_idx\` ON \`deliveries\` (\`issue\`,\`settled_at\`);`)
  await db.run(sql`CREATE TABLE \`mail_paces\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`paid_until\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mail_paces_name_idx\` ON \`mail_paces\` (\`name\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`mailings\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`mail_paces\`;`)
}
