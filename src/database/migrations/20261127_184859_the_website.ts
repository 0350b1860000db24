import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'
import { sealSqliteMessages } from '../sealSqliteMessages'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`pages_review_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_review_sources_order_idx\` ON \`pages_review_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_review_sources_parent_id_idx\` ON \`pages_review_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_review_sources_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_review_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_review_sources_locales_locale_parent_id_unique\` ON \`pages_review_sources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_review_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_review_sources_order_idx\` ON \`_pages_v_version_review_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_review_sources_parent_id_idx\` ON \`_pages_v_version_review_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_review_sources_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_review_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_version_review_sources_locales_locale_parent_id_uni\` ON \`_pages_v_version_review_sources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scheduled_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`global\` text,
  	\`action\` text DEFAULT 'publish' NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`problem\` text,
  	\`scheduled_by_id\` text(36),
  	\`done_at\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`language\` text,
  	\`retry_at\` text,
  	\`lease\` text,
  	\`leased_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`scheduled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`scheduled_changes_scheduled_by_idx\` ON \`scheduled_changes\` (\`scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_updated_at_idx\` ON \`scheduled_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_created_at_idx\` ON \`scheduled_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`dueAt_state_idx\` ON \`scheduled_changes\` (\`due_at\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`scheduled_changes_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`scheduled_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contraindications_id\`) REFERENCES \`contraindications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practitioners_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`newsletters_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scheduled_changes_rels_order_idx\` ON \`scheduled_changes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_rels_parent_idx\` ON \`scheduled_changes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_rels_path_idx\` ON \`scheduled_changes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_rels_services_id_idx\` ON \`scheduled_changes_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_rels_contraindications_id_idx\` ON \`scheduled_changes_rels\` (\`contraindications_id\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_rels_faqs_id_idx\` ON \`scheduled_changes_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_rels_practitioners_id_idx\` ON \`scheduled_changes_rels\` (\`practitioners_id\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_rels_newsletters_id_idx\` ON \`scheduled_changes_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_rels_pages_id_idx\` ON \`scheduled_changes_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`sent_reminders\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sent_reminders_key_idx\` ON \`sent_reminders\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`sent_reminders_updated_at_idx\` ON \`sent_reminders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sent_reminders_created_at_idx\` ON \`sent_reminders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`action\` text NOT NULL,
  	\`who\` text NOT NULL,
  	\`how\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_events_updated_at_idx\` ON \`audit_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_created_at_idx\` ON \`audit_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`audit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_events_texts_order_parent\` ON \`audit_events_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`message_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`keep_days\` numeric DEFAULT 365,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`message_settings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`message_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`message_settings_rels_order_idx\` ON \`message_settings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`message_settings_rels_parent_idx\` ON \`message_settings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`message_settings_rels_path_idx\` ON \`message_settings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`message_settings_rels_users_id_idx\` ON \`message_settings_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_message_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_keep_days\` numeric DEFAULT 365,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_message_settings_v_created_at_idx\` ON \`_message_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_message_settings_v_updated_at_idx\` ON \`_message_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_message_settings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_message_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_message_settings_v_rels_order_idx\` ON \`_message_settings_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_message_settings_v_rels_parent_idx\` ON \`_message_settings_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_message_settings_v_rels_path_idx\` ON \`_message_settings_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_message_settings_v_rels_users_id_idx\` ON \`_message_settings_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`content_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`content_checks_locales\` (
  	\`claim_words\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`content_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`content_checks_locales_locale_parent_id_unique\` ON \`content_checks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_content_checks_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_content_checks_v_created_at_idx\` ON \`_content_checks_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_content_checks_v_updated_at_idx\` ON \`_content_checks_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_content_checks_v_locales\` (
  	\`version_claim_words\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_content_checks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_content_checks_v_locales_locale_parent_id_unique\` ON \`_content_checks_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`is_medical_therapy\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`meta_is_hidden\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`changed_in\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_is_medical_therapy\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_meta_is_hidden\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_changed_in\` text;`)
  await db.run(sql`ALTER TABLE \`contraindications\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`contraindications\` ADD \`changed_in\` text;`)
  await db.run(sql`ALTER TABLE \`_contraindications_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_contraindications_v\` ADD \`version_changed_in\` text;`)
  await db.run(sql`ALTER TABLE \`faqs\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`faqs\` ADD \`changed_in\` text;`)
  await db.run(sql`ALTER TABLE \`_faqs_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_faqs_v\` ADD \`version_changed_in\` text;`)
  await db.run(sql`ALTER TABLE \`practitioners\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`practitioners\` ADD \`changed_in\` text;`)
  await db.run(sql`ALTER TABLE \`_practitioners_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_practitioners_v\` ADD \`version_changed_in\` text;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`published_at\` text;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`changed_in\` text;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` ADD \`version_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` ADD \`version_changed_in\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`gives_health_advice\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`review_reviewed_on\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`review_next_review_due\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`meta_is_hidden\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`changed_in\` text;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`review_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_gives_health_advice\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_review_reviewed_on\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_review_next_review_due\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_meta_is_hidden\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_changed_in\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_review_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`email_language\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`language\` text;`)
  await db.run(sql`ALTER TABLE \`form_submissions\` ADD \`sealed\` text;`)
  await db.run(sql`ALTER TABLE \`form_submissions\` ADD \`notify_at\` text;`)
  await db.run(sql`ALTER TABLE \`form_submissions\` ADD \`notify_number\` numeric;`)
  await db.run(sql`ALTER TABLE \`form_submissions\` ADD \`notified\` text;`)
  await db.run(sql`CREATE INDEX \`form_submissions_notify_at_idx\` ON \`form_submissions\` (\`notify_at\`);`)
  await db.run(sql`ALTER TABLE \`contact_details\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`contact_details\` ADD \`changed_in\` text;`)
  await db.run(sql`ALTER TABLE \`_contact_details_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_contact_details_v\` ADD \`version_changed_in\` text;`)
  await db.run(sql`ALTER TABLE \`site_navigation\` ADD \`leads_to\` text DEFAULT 'page';`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`brand_accent_color\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`business_type\` text DEFAULT 'HealthAndBeautyBusiness';`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`meta_is_hidden\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`changed_in\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_version_navigation\` ADD \`leads_to\` text DEFAULT 'page';`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_brand_accent_color\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_business_type\` text DEFAULT 'HealthAndBeautyBusiness';`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_meta_is_hidden\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_changed_in\` text;`)
  await sealSqliteMessages(db)
  await db.run(sql`DROP TABLE \`form_submissions_submission_data\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`form_submissions_submission_data\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text NOT NULL,
  	\`value\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`form_submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`form_submissions_submission_data_order_idx\` ON \`form_submissions_submission_data\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`form_submissions_submission_data_parent_id_idx\` ON \`form_submissions_submission_data\` (\`_parent_id\`);`)
  await db.run(sql`DROP TABLE \`pages_review_sources\`;`)
  await db.run(sql`DROP TABLE \`pages_review_sources_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_review_sources\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_review_sources_locales\`;`)
  await db.run(sql`DROP TABLE \`scheduled_changes\`;`)
  await db.run(sql`DROP TABLE \`scheduled_changes_rels\`;`)
  await db.run(sql`DROP TABLE \`sent_reminders\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`audit_events_texts\`;`)
  await db.run(sql`DROP TABLE \`message_settings\`;`)
  await db.run(sql`DROP TABLE \`message_settings_rels\`;`)
  await db.run(sql`DROP TABLE \`_message_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_message_settings_v_rels\`;`)
  await db.run(sql`DROP TABLE \`content_checks\`;`)
  await db.run(sql`DROP TABLE \`content_checks_locales\`;`)
  await db.run(sql`DROP TABLE \`_content_checks_v\`;`)
  await db.run(sql`DROP TABLE \`_content_checks_v_locales\`;`)
  await db.run(sql`DROP INDEX \`form_submissions_notify_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`form_submissions\` DROP COLUMN \`sealed\`;`)
  await db.run(sql`ALTER TABLE \`form_submissions\` DROP COLUMN \`notify_at\`;`)
  await db.run(sql`ALTER TABLE \`form_submissions\` DROP COLUMN \`notify_number\`;`)
  await db.run(sql`ALTER TABLE \`form_submissions\` DROP COLUMN \`notified\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`is_medical_therapy\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`meta_is_hidden\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`changed_in\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_is_medical_therapy\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_meta_is_hidden\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_changed_in\`;`)
  await db.run(sql`ALTER TABLE \`contraindications\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`contraindications\` DROP COLUMN \`changed_in\`;`)
  await db.run(sql`ALTER TABLE \`_contraindications_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_contraindications_v\` DROP COLUMN \`version_changed_in\`;`)
  await db.run(sql`ALTER TABLE \`faqs\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`faqs\` DROP COLUMN \`changed_in\`;`)
  await db.run(sql`ALTER TABLE \`_faqs_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_faqs_v\` DROP COLUMN \`version_changed_in\`;`)
  await db.run(sql`ALTER TABLE \`practitioners\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`practitioners\` DROP COLUMN \`changed_in\`;`)
  await db.run(sql`ALTER TABLE \`_practitioners_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_practitioners_v\` DROP COLUMN \`version_changed_in\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`published_at\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`changed_in\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` DROP COLUMN \`version_published_at\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` DROP COLUMN \`version_changed_in\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`gives_health_advice\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`review_reviewed_on\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`review_next_review_due\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`meta_is_hidden\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`changed_in\`;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` DROP COLUMN \`review_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_gives_health_advice\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_review_reviewed_on\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_review_next_review_due\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_meta_is_hidden\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_changed_in\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` DROP COLUMN \`version_review_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`email_language\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`contact_details\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`contact_details\` DROP COLUMN \`changed_in\`;`)
  await db.run(sql`ALTER TABLE \`_contact_details_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_contact_details_v\` DROP COLUMN \`version_changed_in\`;`)
  await db.run(sql`ALTER TABLE \`site_navigation\` DROP COLUMN \`leads_to\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`brand_accent_color\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`business_type\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`meta_is_hidden\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`changed_in\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_version_navigation\` DROP COLUMN \`leads_to\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_brand_accent_color\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_business_type\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_meta_is_hidden\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_changed_in\`;`)
}
