import * as z from 'zod/mini';
import { apiErrorSchema } from '../api-error';
import { changeBatchSchema } from '../catalog/change-batch';
import { contentChangesSchema } from '../catalog/listing-content';
import { marksChangeSchema } from '../catalog/listing-marks';
import { templatePartsSchema } from '../catalog/listing-template';
import { marketplaceIdSchema } from '../catalog/marketplace';
import { shownPageSchema } from '../catalog/shown-page';
import { keywordSources } from '../keywords/keyword-sources';
import { scoringSettingsSchema } from '../scoring/scoring-settings';
import { collectionNames } from './collections';

/** Raised when either side could misread the other. A different number is refused with a clear message, nothing lost. */
export const protocolVersion = 2;

export const collectionNameSchema = z.enum(collectionNames as [string, ...string[]]);

/** `epoch` changes on restore or rebuild: a cursor of another epoch is answered with 410 «start over». */
export const cursorSchema = z.object({ epoch: z.string(), seq: z.int() });
export type Cursor = z.infer<typeof cursorSchema>;

/** Written `epoch,seq` in the address. */
export function formatCursor(cursor: Cursor): string {
  return `${cursor.epoch},${cursor.seq}`;
}

/** Reads `epoch,seq`; null when it is not a cursor. */
export function parseCursor(text: string): Cursor | null {
  const match = /^([A-Za-z0-9-]{1,64}),(\d{1,15})$/.exec(text);
  return match ? { epoch: match[1] ?? '', seq: Number(match[2]) } : null;
}

/** One change in the log: the document as it is now, or a tombstone. `seq` rises strictly within an answer. */
export const pullEntrySchema = z.object({
  seq: z.int(),
  collection: collectionNameSchema,
  id: z.string(),
  /** Absent on a tombstone. */
  document: z.optional(z.unknown()),
  deleted: z.optional(z.boolean()),
});
export type PullEntry = z.infer<typeof pullEntrySchema>;

export const pullAnswerSchema = z.object({
  protocol: z.int(),
  cursor: cursorSchema,
  entries: z.array(pullEntrySchema),
  /** More waits behind the cursor. */
  more: z.boolean(),
});
export type PullAnswer = z.infer<typeof pullAnswerSchema>;

/** A first sync: one collection whole, columns instead of rows so that it compresses. */
export const snapshotAnswerSchema = z.object({
  protocol: z.int(),
  collection: collectionNameSchema,
  /** The log position as of which the snapshot is true; pulling goes on from the lowest of all collections. */
  cursor: cursorSchema,
  /** Opaque to callers: `packColumns` / `unpackColumns` in `columns.ts`. */
  columns: z.unknown(),
  next: z.nullable(z.string()),
});
export type SnapshotAnswer = z.infer<typeof snapshotAnswerSchema>;

/** Ids become keys of rows and jobs. */
const idText = z.string().check(z.minLength(1), z.maxLength(128));

const nameText = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));

/** The mutations a device may send. Each handler lives in `server/sync/mutations/<kind>.ts`. */
export const mutationChanges = {
  /**
   * Id of the document: the listing's id. Fields present are set, the others of the draft stay as they are; a field
   * set to what is live leaves the draft, and a draft without fields is gone.
   */
  'draft.save': z.strictObject({
    listingId: idText,
    changes: contentChangesSchema,
    listingVersion: z.int(),
  }),
  'draft.discard': z.strictObject({ listingId: idText }),
  /** Publishes: `before` is what the seller saw as live, `after` what he wants; `changeId` is made by the device. */
  'change.publish': z.strictObject({
    changeId: idText,
    listingId: idText,
    before: contentChangesSchema,
    after: contentChangesSchema,
    reason: z.string().check(z.maxLength(1000)),
    decidedAt: z.int(),
    /** Decided together with others: opened before by `batch.open`. */
    batchId: z.optional(idText),
  }),
  /** Answers a question: send it after all (against what is live now), or drop it. */
  'change.resolve': z.strictObject({ changeId: idText, answer: z.enum(['send', 'drop']) }),
  'alert.dismiss': z.strictObject({ alertId: idText }),
  /** Names a batch; the changes that follow carry its id, so each has an answer of its own. */
  'batch.open': z.strictObject({
    batchId: idText,
    name: nameText,
    kind: changeBatchSchema.shape.kind,
    undoes: z.nullable(idText),
  }),
  'marks.set': z.strictObject({ listingId: idText, ...marksChangeSchema.shape }),
  'view.save': z.strictObject({
    viewId: idText,
    name: nameText,
    page: idText,
    query: z.record(z.string(), z.unknown()),
  }),
  'view.delete': z.strictObject({ viewId: idText }),
  'template.save': z.strictObject({
    templateId: idText,
    name: nameText,
    parts: templatePartsSchema,
    fromListingId: z.nullable(idText),
  }),
  'template.delete': z.strictObject({ templateId: idText }),
  'competitor.track': z.strictObject({
    listingId: idText,
    marketplace: marketplaceIdSchema,
    asin: z.string().check(z.regex(/^[A-Z0-9]{10}$/)),
  }),
  'competitor.untrack': z.strictObject({ competitorId: idText }),
  /** Weights and thresholds of a category (`general`: of all), whole as they shall be. */
  'scoring.set': z.strictObject({
    category: idText,
    components: scoringSettingsSchema.shape.components,
    rules: scoringSettingsSchema.shape.rules,
    thresholds: scoringSettingsSchema.shape.thresholds,
  }),
  'scoring.reset': z.strictObject({ category: idText }),
  /** `clear` takes a decision back. */
  'recommendation.decide': z.strictObject({
    listingId: idText,
    key: z.string().check(z.minLength(1), z.maxLength(200)),
    decision: z.enum(['rejected', 'snoozed', 'accepted', 'clear']),
    reason: z.nullable(z.string().check(z.maxLength(500))),
    until: z.nullable(z.int()),
  }),
  /** Accepted changes on a wait-list: the server draws their order by the seed and spreads them over the weeks. */
  'rollout.start': z.strictObject({
    rolloutId: idText,
    name: nameText,
    weeks: z.int().check(z.gte(1), z.lte(26)),
    seed: z.int(),
    items: z
      .array(
        z.strictObject({
          listingId: idText,
          before: contentChangesSchema,
          after: contentChangesSchema,
          reason: z.string().check(z.maxLength(1000)),
          key: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
        }),
      )
      .check(z.minLength(1), z.maxLength(200)),
  }),
  'rollout.stop': z.strictObject({ rolloutId: idText }),
  /** What a product page showed: kept as the last look at that ASIN, and its figures in the history. */
  'page.showed': shownPageSchema,
  /** Typed by the seller, or the good rows of a file; a long file comes in several of these. */
  'keyword.add': z.strictObject({
    listingId: idText,
    keywords: z
      .array(
        z.strictObject({
          phrase: z.string().check(z.minLength(1), z.maxLength(200)),
          source: z.enum(keywordSources),
          evidence: z.string().check(z.maxLength(300)),
          volume: z.nullable(z.number().check(z.nonnegative())),
          volumeAt: z.nullable(z.int()),
        }),
      )
      .check(z.minLength(1), z.maxLength(500)),
  }),
  'keyword.remove': z.strictObject({
    listingId: idText,
    keys: z.array(z.string().check(z.maxLength(300))).check(z.minLength(1), z.maxLength(500)),
  }),
  /** A search page that the seller opened, rows in page order. */
  'search.showed': z.strictObject({
    marketplace: marketplaceIdSchema,
    query: z.string().check(z.minLength(1), z.maxLength(300)),
    page: z.int().check(z.gte(1), z.lte(50)),
    at: z.int(),
    rows: z
      .array(
        z.strictObject({
          asin: z.string().check(z.regex(/^[A-Z0-9]{10}$/)),
          title: z.nullable(z.string().check(z.maxLength(1000))),
          position: z.int(),
          isSponsored: z.boolean(),
        }),
      )
      .check(z.maxLength(200)),
  }),
} as const;
export type MutationKind = keyof typeof mutationChanges;
export const mutationKinds = Object.keys(mutationChanges) as MutationKind[];

export const mutationSchema = z.object({
  protocol: z.int(),
  device: z.string(),
  /** Counts up per device from 1; the server applies them in this order, each exactly once. */
  seq: z.int(),
  /** UUIDv7 made by the device. */
  id: z.string(),
  kind: z.enum(mutationKinds as [MutationKind, ...MutationKind[]]),
  /** The version of the document that the edit was made on, or null when it has none. */
  baseVersion: z.nullable(z.int()),
  changes: z.unknown(),
});
export type Mutation = z.infer<typeof mutationSchema>;

export const mutationAnswerSchema = z.object({
  id: z.string(),
  seq: z.int(),
  outcome: z.enum(['applied', 'conflict', 'refused']),
  error: z.optional(apiErrorSchema),
  /** On a conflict: per field, what the server holds beside what was sent. */
  conflicts: z.optional(z.array(z.object({ field: z.string(), server: z.unknown(), sent: z.unknown() }))),
});
export type MutationAnswer = z.infer<typeof mutationAnswerSchema>;

export const pushAnswerSchema = z.object({
  protocol: z.int(),
  answers: z.array(mutationAnswerSchema),
  /**
   * The number that the server expects next from this device. Pushing an empty list asks for it: after a restore the
   * server may have forgotten the last ones, and a queue is then numbered anew from here (ids stay, so nothing doubles).
   */
  nextSeq: z.optional(z.int()),
});
export type PushAnswer = z.infer<typeof pushAnswerSchema>;

/** News: «there is something, pull». One JSON object a line on a fetch-stream, or one answer to a poll. */
export const newsSchema = z.object({ epoch: z.string(), seq: z.int() });
export type News = z.infer<typeof newsSchema>;
