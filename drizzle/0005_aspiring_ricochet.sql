ALTER TABLE `image_files` ADD `width` integer;--> statement-breakpoint
ALTER TABLE `image_files` ADD `height` integer;