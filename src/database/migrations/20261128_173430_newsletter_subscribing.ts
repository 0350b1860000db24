import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`subscribers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`state\` text DEFAULT 'pending' NOT NULL,
  	\`paused_until\` text,
  	\`confirmed_at\` text,
  	\`source\` text,
  	\`address_key\` text,
  	\`invited_at\` text,
  	\`invited_for\` text,
  	\`linked_at\` text,
  	\`linked_for\` text,
  	\`informed_at\` text,
  	\`informed_for\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subscribers_email_idx\` ON \`subscribers\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_language_idx\` ON \`subscribers\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_state_idx\` ON \`subscribers\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_confirmed_at_idx\` ON \`subscribers\` (\`confirmed_at\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_address_key_idx\` ON \`subscribers\` (\`address_key\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_updated_at_idx\` ON \`subscribers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_created_at_idx\` ON \`subscribers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`suppressions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`address_key\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`since\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`suppressions_address_key_idx\` ON \`suppressions\` (\`address_key\`);`)
  await db.run(sql`CREATE INDEX \`suppressions_reason_idx\` ON \`suppressions\` (\`reason\`);`)
  await db.run(sql`CREATE INDEX \`suppressions_since_idx\` ON \`suppressions\` (\`since\`);`)
  await db.run(sql`CREATE INDEX \`suppressions_updated_at_idx\` ON \`suppressions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`suppressions_created_at_idx\` ON \`suppressions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`consent_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`what\` text NOT NULL,
  	\`who\` text NOT NULL,
  	\`subscriber_id\` text(36),
  	\`address_key\` text NOT NULL,
  	\`details\` text,
  	\`wording\` text,
  	\`wording_version\` text,
  	\`form_address\` text,
  	\`source\` text,
  	\`language\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subscriber_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`consent_events_subscriber_idx\` ON \`consent_events\` (\`subscriber_id\`);`)
  await db.run(sql`CREATE INDEX \`consent_events_address_key_idx\` ON \`consent_events\` (\`address_key\`);`)
  await db.run(sql`CREATE INDEX \`consent_events_updated_at_idx\` ON \`consent_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consent_events_created_at_idx\` ON \`consent_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`subscription_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`email\` text,
  	\`domain\` text,
  	\`language\` text NOT NULL,
  	\`wording\` text,
  	\`wording_version\` text,
  	\`form_address\` text,
  	\`source\` text,
  	\`due_at\` text,
  	\`number\` numeric,
  	\`mailed_at\` text,
  	\`address_key\` text,
  	\`token_hash\` text,
  	\`expires_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`subscription_requests_domain_idx\` ON \`subscription_requests\` (\`domain\`);`)
  await db.run(sql`CREATE INDEX \`subscription_requests_due_at_idx\` ON \`subscription_requests\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`subscription_requests_address_key_idx\` ON \`subscription_requests\` (\`address_key\`);`)
  await db.run(sql`CREATE INDEX \`subscription_requests_token_hash_idx\` ON \`subscription_requests\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`subscription_requests_expires_at_idx\` ON \`subscription_requests\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`subscription_requests_updated_at_idx\` ON \`subscription_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscription_requests_created_at_idx\` ON \`subscription_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`sealed\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_keys_name_idx\` ON \`newsletter_keys\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_keys_updated_at_idx\` ON \`newsletter_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_keys_created_at_idx\` ON \`newsletter_keys\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`audit_events\` ADD \`about\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`subscribers_id\` text(36) REFERENCES subscribers(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_subscribers_id_idx\` ON \`payload_locked_documents_rels\` (\`subscribers_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`subscribers\`;`)
  await db.run(sql`DROP TABLE \`suppressions\`;`)
  await db.run(sql`DROP TABLE \`consent_events\`;`)
  await db.run(sql`DROP TABLE \`subscription_requests\`;`)
  await db.run(sql`DROP TABLE \`newsletter_keys\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text(36),
  	\`contraindications_id\` text(36),
  	\`faqs_id\` text(36),
  	\`practitioners_id\` text(36),
  	\`newsletters_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`redirects_id\` text(36),
  	\`users_id\` text(36),
  	\`forms_id\` text(36),
  	\`form_submissions_id\` text(36),
  	\`api_clients_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contraindications_id\`) REFERENCES \`contraindications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practitioners_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`newsletters_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forms_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`form_submissions_id\`) REFERENCES \`form_submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_clients_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "services_id", "contraindications_id", "faqs_id", "practitioners_id", "newsletters_id", "pages_id", "media_id", "redirects_id", "users_id", "forms_id", "form_submissions_id", "api_clients_id") SELECT "id", "order", "parent_id", "path", "services_id", "contraindications_id", "faqs_id", "practitioners_id", "newsletters_id", "pages_id", "media_id", "redirects_id", "users_id", "forms_id", "form_submissions_id", "api_clients_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contraindications_id_idx\` ON \`payload_locked_documents_rels\` (\`contraindications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_faqs_id_idx\` ON \`payload_locked_documents_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_practitioners_id_idx\` ON \`payload_locked_documents_rels\` (\`practitioners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_newsletters_id_idx\` ON \`payload_locked_documents_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_forms_id_idx\` ON \`payload_locked_documents_rels\` (\`forms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_form_submissions_id_idx\` ON \`payload_locked_documents_rels\` (\`form_submissions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_clients_id_idx\` ON \`payload_locked_documents_rels\` (\`api_clients_id\`);`)
  await db.run(sql`ALTER TABLE \`audit_events\` DROP COLUMN \`about\`;`)
}
