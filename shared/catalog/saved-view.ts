import * as z from 'zod/mini';

/** A named way of looking at a table of the dashboard: search, filters, sort and columns. */
export const savedViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The dashboard's page that it belongs to: `listings`, … */
  page: z.string(),
  /** Parsed by the page itself, which falls back where it no longer knows a part. */
  query: z.record(z.string(), z.unknown()),
  updatedAt: z.int(),
});
export type SavedView = z.infer<typeof savedViewSchema>;
