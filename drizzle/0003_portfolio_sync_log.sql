-- The synced tables of 0002, marked as those before them (0001 says why).
CREATE TRIGGER listing_marks_sync_insert AFTER INSERT ON listing_marks BEGIN
  DELETE FROM sync_log WHERE collection = 'marks' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('marks', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER listing_marks_sync_update AFTER UPDATE ON listing_marks BEGIN
  DELETE FROM sync_log WHERE collection = 'marks' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('marks', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER listing_marks_sync_id BEFORE UPDATE OF id ON listing_marks WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER listing_marks_sync_delete AFTER DELETE ON listing_marks BEGIN
  DELETE FROM sync_log WHERE collection = 'marks' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('marks', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER saved_views_sync_insert AFTER INSERT ON saved_views BEGIN
  DELETE FROM sync_log WHERE collection = 'views' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('views', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER saved_views_sync_update AFTER UPDATE ON saved_views BEGIN
  DELETE FROM sync_log WHERE collection = 'views' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('views', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER saved_views_sync_id BEFORE UPDATE OF id ON saved_views WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER saved_views_sync_delete AFTER DELETE ON saved_views BEGIN
  DELETE FROM sync_log WHERE collection = 'views' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('views', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER listing_templates_sync_insert AFTER INSERT ON listing_templates BEGIN
  DELETE FROM sync_log WHERE collection = 'templates' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('templates', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER listing_templates_sync_update AFTER UPDATE ON listing_templates BEGIN
  DELETE FROM sync_log WHERE collection = 'templates' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('templates', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER listing_templates_sync_id BEFORE UPDATE OF id ON listing_templates WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER listing_templates_sync_delete AFTER DELETE ON listing_templates BEGIN
  DELETE FROM sync_log WHERE collection = 'templates' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('templates', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER change_batches_sync_insert AFTER INSERT ON change_batches BEGIN
  DELETE FROM sync_log WHERE collection = 'batches' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('batches', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER change_batches_sync_update AFTER UPDATE ON change_batches BEGIN
  DELETE FROM sync_log WHERE collection = 'batches' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('batches', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER change_batches_sync_id BEFORE UPDATE OF id ON change_batches WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER change_batches_sync_delete AFTER DELETE ON change_batches BEGIN
  DELETE FROM sync_log WHERE collection = 'batches' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('batches', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER recommendation_decisions_sync_insert AFTER INSERT ON recommendation_decisions BEGIN
  DELETE FROM sync_log WHERE collection = 'decisions' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('decisions', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER recommendation_decisions_sync_update AFTER UPDATE ON recommendation_decisions BEGIN
  DELETE FROM sync_log WHERE collection = 'decisions' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('decisions', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER recommendation_decisions_sync_id BEFORE UPDATE OF id ON recommendation_decisions WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER recommendation_decisions_sync_delete AFTER DELETE ON recommendation_decisions BEGIN
  DELETE FROM sync_log WHERE collection = 'decisions' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('decisions', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER rollouts_sync_insert AFTER INSERT ON rollouts BEGIN
  DELETE FROM sync_log WHERE collection = 'rollouts' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('rollouts', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER rollouts_sync_update AFTER UPDATE ON rollouts BEGIN
  DELETE FROM sync_log WHERE collection = 'rollouts' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('rollouts', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER rollouts_sync_id BEFORE UPDATE OF id ON rollouts WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER rollouts_sync_delete AFTER DELETE ON rollouts BEGIN
  DELETE FROM sync_log WHERE collection = 'rollouts' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('rollouts', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER competitors_sync_insert AFTER INSERT ON competitors BEGIN
  DELETE FROM sync_log WHERE collection = 'competitors' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('competitors', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER competitors_sync_update AFTER UPDATE ON competitors BEGIN
  DELETE FROM sync_log WHERE collection = 'competitors' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('competitors', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER competitors_sync_id BEFORE UPDATE OF id ON competitors WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER competitors_sync_delete AFTER DELETE ON competitors BEGIN
  DELETE FROM sync_log WHERE collection = 'competitors' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('competitors', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER scoring_settings_sync_insert AFTER INSERT ON scoring_settings BEGIN
  DELETE FROM sync_log WHERE collection = 'scoringSettings' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('scoringSettings', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER scoring_settings_sync_update AFTER UPDATE ON scoring_settings BEGIN
  DELETE FROM sync_log WHERE collection = 'scoringSettings' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('scoringSettings', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER scoring_settings_sync_id BEFORE UPDATE OF id ON scoring_settings WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER scoring_settings_sync_delete AFTER DELETE ON scoring_settings BEGIN
  DELETE FROM sync_log WHERE collection = 'scoringSettings' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('scoringSettings', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER score_histories_sync_insert AFTER INSERT ON score_histories BEGIN
  DELETE FROM sync_log WHERE collection = 'scoreHistories' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('scoreHistories', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER score_histories_sync_update AFTER UPDATE ON score_histories BEGIN
  DELETE FROM sync_log WHERE collection = 'scoreHistories' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('scoreHistories', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER score_histories_sync_id BEFORE UPDATE OF id ON score_histories WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER score_histories_sync_delete AFTER DELETE ON score_histories BEGIN
  DELETE FROM sync_log WHERE collection = 'scoreHistories' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('scoreHistories', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER image_measures_sync_insert AFTER INSERT ON image_measures BEGIN
  DELETE FROM sync_log WHERE collection = 'imageMeasures' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('imageMeasures', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER image_measures_sync_update AFTER UPDATE ON image_measures BEGIN
  DELETE FROM sync_log WHERE collection = 'imageMeasures' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('imageMeasures', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER image_measures_sync_id BEFORE UPDATE OF id ON image_measures WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER image_measures_sync_delete AFTER DELETE ON image_measures BEGIN
  DELETE FROM sync_log WHERE collection = 'imageMeasures' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('imageMeasures', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER benchmarks_sync_insert AFTER INSERT ON benchmarks BEGIN
  DELETE FROM sync_log WHERE collection = 'benchmarks' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('benchmarks', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER benchmarks_sync_update AFTER UPDATE ON benchmarks BEGIN
  DELETE FROM sync_log WHERE collection = 'benchmarks' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('benchmarks', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER benchmarks_sync_id BEFORE UPDATE OF id ON benchmarks WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER benchmarks_sync_delete AFTER DELETE ON benchmarks BEGIN
  DELETE FROM sync_log WHERE collection = 'benchmarks' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('benchmarks', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER keyword_sets_sync_insert AFTER INSERT ON keyword_sets BEGIN
  DELETE FROM sync_log WHERE collection = 'keywordSets' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('keywordSets', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER keyword_sets_sync_update AFTER UPDATE ON keyword_sets BEGIN
  DELETE FROM sync_log WHERE collection = 'keywordSets' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('keywordSets', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER keyword_sets_sync_id BEFORE UPDATE OF id ON keyword_sets WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER keyword_sets_sync_delete AFTER DELETE ON keyword_sets BEGIN
  DELETE FROM sync_log WHERE collection = 'keywordSets' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('keywordSets', OLD.id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER keyword_ranks_sync_insert AFTER INSERT ON keyword_ranks BEGIN
  DELETE FROM sync_log WHERE collection = 'keywordRanks' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('keywordRanks', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER keyword_ranks_sync_update AFTER UPDATE ON keyword_ranks BEGIN
  DELETE FROM sync_log WHERE collection = 'keywordRanks' AND id = NEW.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('keywordRanks', NEW.id, 0);
END;
--> statement-breakpoint
CREATE TRIGGER keyword_ranks_sync_id BEFORE UPDATE OF id ON keyword_ranks WHEN NEW.id IS NOT OLD.id BEGIN
  SELECT RAISE(ABORT, 'the id of a synced document cannot change');
END;
--> statement-breakpoint
CREATE TRIGGER keyword_ranks_sync_delete AFTER DELETE ON keyword_ranks BEGIN
  DELETE FROM sync_log WHERE collection = 'keywordRanks' AND id = OLD.id;
  INSERT INTO sync_log (collection, id, deleted) VALUES ('keywordRanks', OLD.id, 1);
END;
