import * as z from 'zod/mini';

/** Several changes decided as one: each is a change of its own (`changes.batchId`), all can be undone together. */
export const changeBatchSchema = z.object({
  id: z.string(),
  /** What the seller sees: «Find and replace “drillbit”». */
  name: z.string(),
  kind: z.enum(['bulk-edit', 'template', 'titles', 'recommendations', 'undo']),
  /** The batch that this one takes back. */
  undoes: z.nullable(z.string()),
  by: z.string(),
  at: z.int(),
});
export type ChangeBatch = z.infer<typeof changeBatchSchema>;
