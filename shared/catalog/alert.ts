import * as z from 'zod/mini';

/** Something that needs the seller's attention. `key` keeps one cause from making two alerts. */
export const alertSchema = z.object({
  id: z.string(),
  key: z.string(),
  kind: z.enum([
    'listing-issue',
    'score-drop',
    'sync-failing',
    'rate-limit',
    'change-asks',
    'change-refused',
    'title-rewritten',
    'job-dead',
  ]),
  severity: z.enum(['critical', 'warning', 'info']),
  message: z.string(),
  listingId: z.nullable(z.string()),
  createdAt: z.int(),
  dismissedAt: z.nullable(z.int()),
});
export type Alert = z.infer<typeof alertSchema>;
