import * as z from 'zod/mini';
import { alertSchema } from '../catalog/alert';
import { changeSchema } from '../catalog/change';
import { changeBatchSchema } from '../catalog/change-batch';
import { competitorSchema } from '../catalog/competitor';
import { connectionSchema } from '../catalog/connection';
import { imageMeasureSchema } from '../catalog/image-measure';
import { listingSchema, listingVersionSchema } from '../catalog/listing';
import { contentChangesSchema } from '../catalog/listing-content';
import { listingMarksSchema } from '../catalog/listing-marks';
import { listingTemplateSchema } from '../catalog/listing-template';
import { productTypeSchema } from '../catalog/product-type';
import { recommendationDecisionSchema } from '../catalog/recommendation-decision';
import { rolloutSchema } from '../catalog/rollout';
import { savedViewSchema } from '../catalog/saved-view';
import { keywordSetSchema } from '../keywords/keyword-set';
import { keywordRankSchema } from '../keywords/keyword-rank';
import { benchmarkSchema } from '../scoring/benchmark-result';
import { scoreHistorySchema } from '../scoring/score-history';
import { storedScoreSchema } from '../scoring/score-result';
import { scoringSettingsSchema } from '../scoring/scoring-settings';

/** A draft of a listing's content: what the seller typed and has not published. Id = the listing's id. */
export const draftSchema = z.object({
  id: z.string(),
  listingId: z.string(),
  changes: contentChangesSchema,
  /** The listing version that it was begun on. */
  baseVersion: z.int(),
  /** Rises with every edit of this draft: what a mutation sends as its `baseVersion`. */
  version: z.int(),
  updatedAt: z.int(),
});
export type Draft = z.infer<typeof draftSchema>;

/** What is synced: the name of each collection with the schema of its documents, all of which have an `id`. */
export const collections = {
  listings: listingSchema,
  versions: listingVersionSchema,
  scores: storedScoreSchema,
  changes: changeSchema,
  drafts: draftSchema,
  productTypes: productTypeSchema,
  alerts: alertSchema,
  connections: connectionSchema,
  marks: listingMarksSchema,
  views: savedViewSchema,
  templates: listingTemplateSchema,
  batches: changeBatchSchema,
  decisions: recommendationDecisionSchema,
  rollouts: rolloutSchema,
  competitors: competitorSchema,
  scoringSettings: scoringSettingsSchema,
  scoreHistories: scoreHistorySchema,
  imageMeasures: imageMeasureSchema,
  benchmarks: benchmarkSchema,
  keywordSets: keywordSetSchema,
  keywordRanks: keywordRankSchema,
} as const;

export type CollectionName = keyof typeof collections;
export type Document<N extends CollectionName> = z.infer<(typeof collections)[N]>;
export const collectionNames = Object.keys(collections) as CollectionName[];
