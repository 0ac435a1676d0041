import * as z from 'zod/mini';
import { alertSchema } from '../catalog/alert';
import { changeSchema } from '../catalog/change';
import { connectionSchema } from '../catalog/connection';
import { listingSchema, listingVersionSchema } from '../catalog/listing';
import { contentChangesSchema } from '../catalog/listing-content';
import { productTypeSchema } from '../catalog/product-type';
import { storedScoreSchema } from '../scoring/score-result';

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
} as const;

export type CollectionName = keyof typeof collections;
export type Document<N extends CollectionName> = z.infer<(typeof collections)[N]>;
export const collectionNames = Object.keys(collections) as CollectionName[];
