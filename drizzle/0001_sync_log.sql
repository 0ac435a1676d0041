-- Every write to a synced table leaves its mark in sync_log, whoever makes it: one row per document with a fresh seq.
-- Deleting and inserting rather than INSERT OR REPLACE: inside a trigger the conflict clause of the outer statement
-- would win, and an INSERT OR IGNORE would then leave no mark.
CREATE TRIGGER listings_sync_insert AFTER INSERT ON listings BEGIN
  DELETE FROM sync_log WHERE collection = 'listings' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('listings', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER listings_sync_update AFTER UPDATE ON listings BEGIN
  DELETE FROM sync_log WHERE collection = 'listings' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('listings', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER listings_sync_id BEFORE UPDATE OF id ON listings WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER listings_sync_delete AFTER DELETE ON listings BEGIN
  DELETE FROM sync_log WHERE collection = 'listings' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('listings', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER listing_versions_sync_insert AFTER INSERT ON listing_versions BEGIN
  DELETE FROM sync_log WHERE collection = 'versions' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('versions', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER listing_versions_sync_update AFTER UPDATE ON listing_versions BEGIN
  DELETE FROM sync_log WHERE collection = 'versions' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('versions', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER listing_versions_sync_id BEFORE UPDATE OF id ON listing_versions WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER listing_versions_sync_delete AFTER DELETE ON listing_versions BEGIN
  DELETE FROM sync_log WHERE collection = 'versions' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('versions', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER scores_sync_insert AFTER INSERT ON scores BEGIN
  DELETE FROM sync_log WHERE collection = 'scores' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('scores', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER scores_sync_update AFTER UPDATE ON scores BEGIN
  DELETE FROM sync_log WHERE collection = 'scores' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('scores', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER scores_sync_id BEFORE UPDATE OF id ON scores WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER scores_sync_delete AFTER DELETE ON scores BEGIN
  DELETE FROM sync_log WHERE collection = 'scores' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('scores', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER changes_sync_insert AFTER INSERT ON changes BEGIN
  DELETE FROM sync_log WHERE collection = 'changes' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('changes', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER changes_sync_update AFTER UPDATE ON changes BEGIN
  DELETE FROM sync_log WHERE collection = 'changes' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('changes', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER changes_sync_id BEFORE UPDATE OF id ON changes WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER changes_sync_delete AFTER DELETE ON changes BEGIN
  DELETE FROM sync_log WHERE collection = 'changes' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('changes', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER change_steps_sync_insert AFTER INSERT ON change_steps BEGIN
  DELETE FROM sync_log WHERE collection = 'changes' AND id = NEW.change_id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('changes', NEW.change_id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER change_steps_sync_update AFTER UPDATE ON change_steps BEGIN
  DELETE FROM sync_log WHERE collection = 'changes' AND id = NEW.change_id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('changes', NEW.change_id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER change_steps_sync_delete AFTER DELETE ON change_steps WHEN EXISTS (SELECT 1 FROM changes WHERE id = OLD.change_id) BEGIN
  DELETE FROM sync_log WHERE collection = 'changes' AND id = OLD.change_id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('changes', OLD.change_id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER drafts_sync_insert AFTER INSERT ON drafts BEGIN
  DELETE FROM sync_log WHERE collection = 'drafts' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('drafts', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER drafts_sync_update AFTER UPDATE ON drafts BEGIN
  DELETE FROM sync_log WHERE collection = 'drafts' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('drafts', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER drafts_sync_id BEFORE UPDATE OF id ON drafts WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER drafts_sync_delete AFTER DELETE ON drafts BEGIN
  DELETE FROM sync_log WHERE collection = 'drafts' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('drafts', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER product_types_sync_insert AFTER INSERT ON product_types BEGIN
  DELETE FROM sync_log WHERE collection = 'productTypes' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('productTypes', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER product_types_sync_update AFTER UPDATE ON product_types BEGIN
  DELETE FROM sync_log WHERE collection = 'productTypes' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('productTypes', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER product_types_sync_id BEFORE UPDATE OF id ON product_types WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER product_types_sync_delete AFTER DELETE ON product_types BEGIN
  DELETE FROM sync_log WHERE collection = 'productTypes' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('productTypes', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER alerts_sync_insert AFTER INSERT ON alerts BEGIN
  DELETE FROM sync_log WHERE collection = 'alerts' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('alerts', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER alerts_sync_update AFTER UPDATE ON alerts BEGIN
  DELETE FROM sync_log WHERE collection = 'alerts' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('alerts', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER alerts_sync_id BEFORE UPDATE OF id ON alerts WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER alerts_sync_delete AFTER DELETE ON alerts BEGIN
  DELETE FROM sync_log WHERE collection = 'alerts' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('alerts', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER connections_sync_insert AFTER INSERT ON connections BEGIN
  DELETE FROM sync_log WHERE collection = 'connections' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('connections', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER connections_sync_update AFTER UPDATE ON connections BEGIN
  DELETE FROM sync_log WHERE collection = 'connections' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('connections', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER connections_sync_id BEFORE UPDATE OF id ON connections WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER connections_sync_delete AFTER DELETE ON connections BEGIN
  DELETE FROM sync_log WHERE collection = 'connections' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('connections', OLD.id, 1);
END;
--> statement-breakpoint
INSERT INTO sync_state (id, epoch, oldest_seq) VALUES (1, lower(hex(randomblob(16))), 0);
