import type { ListingRow } from './believable-listings';

/** A listing as our server sends it: without Amazon's raw attributes and what only the server reads. */
export type PeerDocument = Omit<ListingRow, 'rawAttributes' | 'stateHash' | 'contentHash'>;

/** The same rows for every contender. */
export function documentsOf(rows: readonly ListingRow[]): PeerDocument[] {
  return rows.map(({ rawAttributes: _raw, stateHash: _state, contentHash: _hash, ...document }) => document);
}
