import { join } from 'node:path';
import * as z from 'zod';
import { loadJson, saveJson } from './persistence';
import type { LiveListing } from './state';

const attributesSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));
const statusSchema = z.array(z.enum(['BUYABLE', 'DISCOVERABLE']));
const issueSchema = z.object({
  code: z.string(),
  message: z.string(),
  severity: z.enum(['ERROR', 'WARNING', 'INFO']),
  attributeNames: z.array(z.string()),
  categories: z.array(z.string()),
  enforcements: z.array(z.string()),
});
const patchSchema = z.object({
  op: z.enum(['add', 'replace', 'merge', 'delete']),
  path: z.string(),
  value: z.array(z.record(z.string(), z.unknown())).optional(),
});
const stepSchema = z.discriminatedUnion('kind', [
  z.object({ at: z.number(), kind: z.literal('patch'), patches: z.array(patchSchema) }),
  z.object({ at: z.number(), kind: z.literal('put'), attributes: attributesSchema }),
  z.object({ at: z.number(), kind: z.literal('delete') }),
]);
const pendingSchema = z.object({
  submissionId: z.string(),
  sku: z.string(),
  productType: z.string(),
  acceptedAt: z.number(),
  visibleAt: z.number(),
  steps: z.array(stepSchema),
});
const acceptedSchema = z.object({
  submissionId: z.string(),
  sku: z.string(),
  method: z.enum(['PATCH', 'PUT', 'DELETE']),
  acceptedAt: z.number(),
  body: z.unknown(),
});
const changedSchema = z.object({
  attributes: attributesSchema,
  issues: z.array(issueSchema),
  status: statusSchema,
  lastUpdatedAt: z.number(),
});
const createdSchema = z.object({
  asin: z.string(),
  sku: z.string(),
  productType: z.string(),
  createdAt: z.number(),
});
const savedSchema = z.object({
  version: z.literal(1),
  at: z.number(),
  size: z.object({ listings: z.number(), newest: z.number() }).nullable(),
  submissions: z.number(),
  changed: z.record(z.string(), changedSchema),
  created: z.array(createdSchema),
  deleted: z.array(z.string()),
  pending: z.array(pendingSchema),
  accepted: z.array(acceptedSchema),
});

/** A submission that the sandbox answered with ACCEPTED: what tests count. */
export type AcceptedSubmission = z.infer<typeof acceptedSchema>;

/** A listing that a put created. */
export type CreatedListing = z.infer<typeof createdSchema>;

/** What differs from the catalogue, and what is still on its way. */
export type SavedState = z.infer<typeof savedSchema>;

/** The part of a listing that is kept when it differs from the catalogue. */
export const changedPart = ({ attributes, issues, status, lastUpdatedAt }: LiveListing) => ({
  attributes,
  issues,
  status,
  lastUpdatedAt,
});

export const nothingSaved = (at: number): SavedState => ({
  version: 1,
  at,
  size: null,
  submissions: 0,
  changed: {},
  created: [],
  deleted: [],
  pending: [],
  accepted: [],
});

/** Where the state lives between runs; nowhere when there is no home. */
export function stateFile(home: string | null | undefined) {
  const path = home === null || home === undefined ? null : join(home, 'sandbox', 'amazon.json');
  return {
    load(): SavedState | null {
      const saved = path === null ? undefined : loadJson(path);
      return saved === undefined ? null : savedSchema.parse(saved);
    },
    save(state: SavedState): void {
      if (path !== null) saveJson(path, state);
    },
  };
}
