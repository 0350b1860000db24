import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`returned_mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`leased_until\` text,
  	\`kind\` text,
  	\`reason\` text,
  	\`effect\` text,
  	\`issue_id\` text(36),
  	\`source\` text,
  	\`said\` text,
  	\`sealed_text\` text,
  	\`address_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`returned_mails_key_idx\` ON \`returned_mails\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`returned_mails_issue_idx\` ON \`returned_mails\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`returned_mails_address_key_idx\` ON \`returned_mails\` (\`address_key\`);`)
  await db.run(sql`CREATE INDEX \`returned_mails_updated_at_idx\` ON \`returned_mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`returned_mails_created_at_idx\` ON \`returned_mails\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`returned\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`return_reason\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`returned_mails\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`returned\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`return_reason\`;`)
}
