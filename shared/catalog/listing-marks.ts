import * as z from 'zod/mini';

/** Where a product is in its life, as the seller sees it. */
export const lifecycleStages = ['launch', 'growth', 'mature', 'decline', 'discontinue'] as const;
export const lifecycleStageSchema = z.enum(lifecycleStages);
export type LifecycleStage = (typeof lifecycleStages)[number];

export const tagSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(40));

/** What the seller says of a listing for his own order: never sent to Amazon. Id = the listing's id. */
export const listingMarksSchema = z.object({
  id: z.string(),
  listingId: z.string(),
  /** Sorted, each once, as typed. */
  tags: z.array(z.string()),
  stage: z.nullable(lifecycleStageSchema),
  /** Product group: listings that the seller looks at together. */
  group: z.nullable(z.string()),
  updatedAt: z.int(),
});
export type ListingMarks = z.infer<typeof listingMarksSchema>;

/** A change of marks: tags to add and to take away (so that two devices never overwrite each other's), stage and group as they shall be. */
export const marksChangeSchema = z.strictObject({
  addTags: z.optional(z.array(tagSchema).check(z.maxLength(50))),
  removeTags: z.optional(z.array(tagSchema).check(z.maxLength(50))),
  stage: z.optional(z.nullable(lifecycleStageSchema)),
  group: z.optional(z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(80)))),
});
export type MarksChange = z.infer<typeof marksChangeSchema>;
