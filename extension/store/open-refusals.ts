import type { Change } from '@shared/catalog/change';

/** Refused changes that nothing newer of the same listing has overtaken: those still want a look. */
export function openRefusals(changes: Change[]): Change[] {
  const newest = new Map<string, number>();
  for (const change of changes) {
    newest.set(change.listingId, Math.max(newest.get(change.listingId) ?? 0, change.decidedAt));
  }
  return changes.filter(
    (change) => change.state === 'refused' && change.decidedAt === newest.get(change.listingId),
  );
}
