import { createHash } from 'node:crypto';
import { invalidInput, RefusedRequest } from './api-error';
import type { Query } from './parameters';

const digest = (query: Query) =>
  createHash('sha256').update(query.signature).digest('base64url').slice(0, 16);

const write = (query: Query, offset: number) =>
  Buffer.from(JSON.stringify({ q: digest(query), o: offset })).toString('base64url');

function read(query: Query): number {
  const token = query.text('pageToken');
  if (token === undefined) return 0;
  try {
    const { q, o }: Record<string, unknown> = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (q === digest(query) && typeof o === 'number') return o;
  } catch {
    // Not one of our tokens: refused below like one of another query.
  }
  throw new RefusedRequest(
    invalidInput("Invalid 'pageToken' provided.", 'It does not belong to this query.'),
  );
}

/** Most items that can be paged through in one query, of listings and of the catalogue alike [model]. */
export const pagingLimit = 1_000;

/** Cuts the page out of all results that the query's page size and token ask for. */
export function pageOf<T>(results: T[], query: Query) {
  const size = query.integer('pageSize') ?? 10;
  const start = read(query);
  const reachable = Math.min(results.length, pagingLimit);
  const end = Math.min(start + size, reachable);
  const pagination = {
    ...(end < reachable && { nextToken: write(query, end) }),
    ...(start > 0 && { previousToken: write(query, Math.max(0, start - size)) }),
  };
  return { page: results.slice(start, end), pagination };
}
