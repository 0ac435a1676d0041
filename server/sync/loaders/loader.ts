import type { SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Database } from '../../runtime';

/** How one collection is read: its rows, mapped to the documents that both sides share. */
export interface Loader {
  /** The column that holds the documents' id: pages and single documents are found by it. */
  id: SQLiteColumn;
  /** What of the table is synced at all; the rest reads as deleted. */
  present?: SQL;
  /** Documents in the order of their ids, not yet checked against the collection's schema. */
  read(read: Database['read'], where: SQL | undefined, limit: number): Promise<{ id: string }[]>;
}
