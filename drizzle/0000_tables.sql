CREATE TABLE `change_steps` (
	`change_id` text NOT NULL,
	`seq` integer NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	`detail` text NOT NULL,
	`data` text,
	PRIMARY KEY(`change_id`, `seq`),
	FOREIGN KEY (`change_id`) REFERENCES `changes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `changes` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`kind` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`state` text NOT NULL,
	`question` text,
	`by` text NOT NULL,
	`reason` text NOT NULL,
	`submission_id` text,
	`decided_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `changes_listing` ON `changes` (`listing_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`changes` text NOT NULL,
	`base_version` integer NOT NULL,
	`version` integer NOT NULL,
	`field_versions` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`who` text NOT NULL,
	`what` text NOT NULL,
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`before` text,
	`after` text,
	`why` text NOT NULL,
	`correlation_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_entity` ON `audit_log` (`entity`,`entity_id`,`at`);--> statement-breakpoint
CREATE TABLE `event_deliveries` (
	`event_seq` integer NOT NULL,
	`subscriber` text NOT NULL,
	`at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`error` text,
	`done` integer NOT NULL,
	`retry_at` integer,
	PRIMARY KEY(`subscriber`, `event_seq`),
	FOREIGN KEY (`event_seq`) REFERENCES `events`(`seq`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `event_deliveries_retry` ON `event_deliveries` (`retry_at`) WHERE "event_deliveries"."retry_at" is not null;--> statement-breakpoint
CREATE TABLE `events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`payload` text NOT NULL,
	`at` integer NOT NULL,
	`correlation_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_name` ON `events` (`name`,`seq`);--> statement-breakpoint
CREATE TABLE `subscriber_cursors` (
	`subscriber` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `job_steps` (
	`job_id` text NOT NULL,
	`step` text NOT NULL,
	`at` integer NOT NULL,
	`result` text,
	PRIMARY KEY(`job_id`, `step`),
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text,
	`payload` text,
	`state` text NOT NULL,
	`priority` integer NOT NULL,
	`run_at` integer NOT NULL,
	`attempts` integer NOT NULL,
	`max_attempts` integer NOT NULL,
	`worker` text,
	`lease_until` integer,
	`token` integer NOT NULL,
	`progress_done` integer,
	`progress_total` integer,
	`progress_text` text,
	`cancel_requested` integer DEFAULT false NOT NULL,
	`again` text,
	`last_error` text,
	`correlation_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE INDEX `jobs_ready` ON `jobs` ("priority" desc,`run_at`,`id`) WHERE "jobs"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX `jobs_list` ON `jobs` (`state`,`updated_at`);--> statement-breakpoint
CREATE INDEX `jobs_leases` ON `jobs` (`lease_until`) WHERE "jobs"."state" = 'running';--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_key` ON `jobs` (`kind`,`key`) WHERE "jobs"."state" in ('waiting', 'running') and "jobs"."key" is not null;--> statement-breakpoint
CREATE TABLE `schedules` (
	`name` text PRIMARY KEY NOT NULL,
	`next_run_at` integer NOT NULL,
	`last_run_at` integer
);
--> statement-breakpoint
CREATE TABLE `workers` (
	`id` text PRIMARY KEY NOT NULL,
	`pid` integer NOT NULL,
	`started_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `api_cache` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`fetched_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `breakers` (
	`provider` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`failures` integer NOT NULL,
	`open_until` integer,
	`reason` text,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `buckets` (
	`key` text PRIMARY KEY NOT NULL,
	`rate` real NOT NULL,
	`burst` real NOT NULL,
	`theoretical_arrival` real NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `listing_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`origin` text NOT NULL,
	`change_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `listing_versions_version` ON `listing_versions` (`listing_id`,`version`);--> statement-breakpoint
CREATE TABLE `listings` (
	`id` text PRIMARY KEY NOT NULL,
	`marketplace` text NOT NULL,
	`sku` text NOT NULL,
	`asin` text,
	`product_type` text,
	`content` text NOT NULL,
	`images` text NOT NULL,
	`offer` text NOT NULL,
	`status` text NOT NULL,
	`issues` text NOT NULL,
	`attributes` text NOT NULL,
	`raw_attributes` text NOT NULL,
	`version` integer NOT NULL,
	`content_hash` text NOT NULL,
	`state_hash` text NOT NULL,
	`amazon_created_at` integer,
	`gone_at` integer,
	`fetched_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `listings_sku` ON `listings` (`marketplace`,`sku`);--> statement-breakpoint
CREATE INDEX `listings_asin` ON `listings` (`marketplace`,`asin`);--> statement-breakpoint
CREATE TABLE `product_types` (
	`id` text PRIMARY KEY NOT NULL,
	`marketplace` text NOT NULL,
	`name` text NOT NULL,
	`display_name` text NOT NULL,
	`checksum` text NOT NULL,
	`attributes` text NOT NULL,
	`fetched_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL,
	`marketplace` text NOT NULL,
	`asin` text NOT NULL,
	`facts` text NOT NULL,
	`source` text NOT NULL,
	`fetched_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `scores` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_version` integer NOT NULL,
	`at` integer NOT NULL,
	`total` integer,
	`result` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `devices` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`origin` text,
	`scope` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `devices_token_hash_unique` ON `devices` (`token_hash`);--> statement-breakpoint
CREATE TABLE `pairing_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`code_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `pairing_locks` (
	`id` text PRIMARY KEY NOT NULL,
	`tries` integer NOT NULL,
	`locked_until` integer,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `secrets` (
	`name` text PRIMARY KEY NOT NULL,
	`sealed` blob NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `series` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`subject` text NOT NULL,
	`metric` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_subject` ON `series` (`subject`,`metric`);--> statement-breakpoint
CREATE TABLE `series_chunks` (
	`series_id` integer NOT NULL,
	`month` integer NOT NULL,
	`count` integer NOT NULL,
	`first_minute` integer NOT NULL,
	`last_minute` integer NOT NULL,
	`low` integer,
	`high` integer,
	`last` integer,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`series_id`, `month`),
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `series_points` (
	`series_id` integer NOT NULL,
	`minute` integer NOT NULL,
	`value` integer,
	`source` text NOT NULL,
	PRIMARY KEY(`series_id`, `minute`),
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `alerts` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`severity` text NOT NULL,
	`message` text NOT NULL,
	`listing_id` text,
	`created_at` integer NOT NULL,
	`dismissed_at` integer
);
--> statement-breakpoint
CREATE INDEX `alerts_key` ON `alerts` (`key`,`created_at`);--> statement-breakpoint
CREATE TABLE `connections` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`store_name` text,
	`seller_id` text,
	`marketplace` text,
	`problem` text,
	`last_sync_at` integer,
	`last_sync_count` integer,
	`syncing` text,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `page_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`kind` text NOT NULL,
	`html` blob NOT NULL,
	`reading` text NOT NULL,
	`note` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mutations` (
	`device` text NOT NULL,
	`seq` integer NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`device`, `seq`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mutations_id` ON `mutations` (`id`);--> statement-breakpoint
CREATE TABLE `sync_log` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`collection` text NOT NULL,
	`id` text NOT NULL,
	`deleted` integer NOT NULL,
	`at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sync_log_document` ON `sync_log` (`collection`,`id`);--> statement-breakpoint
CREATE INDEX `sync_log_deleted` ON `sync_log` (`deleted`,`at`);--> statement-breakpoint
CREATE TABLE `sync_state` (
	`id` integer PRIMARY KEY NOT NULL,
	`epoch` text NOT NULL,
	`oldest_seq` integer NOT NULL
);
