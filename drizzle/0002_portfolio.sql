CREATE TABLE `benchmarks` (
	`id` text PRIMARY KEY NOT NULL,
	`result` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `image_files` (
	`id` text PRIMARY KEY NOT NULL,
	`bytes` blob,
	`content_type` text,
	`problem` text,
	`attempts` integer NOT NULL,
	`fetched_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `image_measures` (
	`id` text PRIMARY KEY NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`white_border_share` real NOT NULL,
	`fill_share` real,
	`text_likelihood` real,
	`hash` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `keyword_ranks` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`asin` text NOT NULL,
	`key` text NOT NULL,
	`phrase` text NOT NULL,
	`organic` text,
	`sponsored` text,
	`organic_before` text,
	`checked_at` integer NOT NULL,
	`checked_results` integer NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `keyword_ranks_key` ON `keyword_ranks` (`key`);--> statement-breakpoint
CREATE TABLE `keyword_sets` (
	`id` text PRIMARY KEY NOT NULL,
	`keywords` text NOT NULL,
	`removed` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `score_histories` (
	`id` text PRIMARY KEY NOT NULL,
	`steps` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `scoring_settings` (
	`id` text PRIMARY KEY NOT NULL,
	`components` text NOT NULL,
	`rules` text NOT NULL,
	`thresholds` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `seen_searches` (
	`id` text PRIMARY KEY NOT NULL,
	`marketplace` text NOT NULL,
	`key` text NOT NULL,
	`phrase` text NOT NULL,
	`page` integer NOT NULL,
	`rows` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `shown_pages` (
	`id` text PRIMARY KEY NOT NULL,
	`marketplace` text NOT NULL,
	`asin` text NOT NULL,
	`category` text,
	`page` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `shown_pages_category` ON `shown_pages` (`marketplace`,`category`);--> statement-breakpoint
CREATE TABLE `change_baselines` (
	`change_id` text PRIMARY KEY NOT NULL,
	`evidence` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`change_id`) REFERENCES `changes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `change_batches` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`undoes` text,
	`by` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `competitors` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`marketplace` text NOT NULL,
	`asin` text NOT NULL,
	`source` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `competitors_asin` ON `competitors` (`marketplace`,`asin`);--> statement-breakpoint
CREATE TABLE `listing_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`tags` text NOT NULL,
	`stage` text,
	`group_name` text,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `listing_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`parts` text NOT NULL,
	`from_listing_id` text,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `recommendation_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`key` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text,
	`until` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rollouts` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`seed` integer NOT NULL,
	`items` text NOT NULL,
	`stopped_at` integer,
	`by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`page` text NOT NULL,
	`query` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `changes` ADD `batch_id` text;--> statement-breakpoint
CREATE INDEX `changes_batch` ON `changes` (`batch_id`);