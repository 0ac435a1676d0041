import * as z from 'zod/mini';
import { lifecycleStages } from '@shared/catalog/listing-marks';
import { columnIds, defaultColumns } from './column-ids';

const texts = z.array(z.string());

/** How the table is looked at: what a saved view keeps. Within one filter any value fits, between filters all must. */
export const tableQuerySchema = z.object({
  search: z.string(),
  /** Score of at least and at most; null: no bound. */
  score: z.object({ min: z.nullable(z.number()), max: z.nullable(z.number()) }),
  issues: z.array(z.enum(['critical', 'amazon', 'policy', 'title', 'none'])),
  tags: texts,
  categories: texts,
  /** `none`: no stage yet. */
  stages: z.array(z.enum([...lifecycleStages, 'none'])),
  /** '': in no group. */
  groups: texts,
  statuses: z.array(z.enum(['active', 'not-buyable', 'inactive'])),
  work: z.array(z.enum(['asks', 'refused', 'on-its-way', 'draft'])),
  sort: z.object({ by: z.enum(columnIds), descending: z.boolean() }),
  columns: z.array(z.enum(columnIds)),
  /** Variations under their parent; false: every listing for itself. */
  families: z.boolean(),
});
export type TableQuery = z.infer<typeof tableQuerySchema>;

export const freshQuery: TableQuery = {
  search: '',
  score: { min: null, max: null },
  issues: [],
  tags: [],
  categories: [],
  stages: [],
  groups: [],
  statuses: [],
  work: [],
  sort: { by: 'score', descending: false },
  columns: [...defaultColumns],
  families: true,
};

/** Reads a stored view part by part: what another version wrote and this one does not know falls back. */
export function readTableQuery(stored: Readonly<Record<string, unknown>>): TableQuery {
  const shape = tableQuerySchema.shape;
  const known: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(shape)) {
    const value = stored[name];
    const parsed = z.safeParse(schema, Array.isArray(value) ? keepKnown(schema, value) : value);
    if (parsed.success) known[name] = parsed.data;
  }
  const query = { ...freshQuery, ...known };
  return query.columns.length === 0 ? { ...query, columns: [...defaultColumns] } : query;
}

/** Of a list only those entries that its schema knows. */
function keepKnown(schema: z.core.$ZodType, values: readonly unknown[]): unknown[] {
  return values.filter((value) => z.safeParse(schema, [value]).success);
}

/** Whether two queries show the same: what tells a saved view that was changed since. */
export function sameQuery(a: TableQuery, b: TableQuery): boolean {
  return JSON.stringify(tidy(a)) === JSON.stringify(tidy(b));
}

function tidy(query: TableQuery): unknown {
  return Object.keys(freshQuery).map((name) => query[name as keyof TableQuery]);
}

/** How many filters are set, the search left aside. */
export function filterCount(query: TableQuery): number {
  const lists = [
    query.issues,
    query.tags,
    query.categories,
    query.stages,
    query.groups,
    query.statuses,
    query.work,
  ];
  const isScored = query.score.min !== null || query.score.max !== null;
  return lists.filter((list) => list.length > 0).length + (isScored ? 1 : 0);
}
