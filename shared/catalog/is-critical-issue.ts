import type { ListingIssue } from './listing-issue';

/** Suppressed, removed or unbuyable: what costs sales now. */
export function isCriticalIssue(issue: ListingIssue): boolean {
  return issue.severity === 'ERROR' || issue.enforcements.length > 0;
}
