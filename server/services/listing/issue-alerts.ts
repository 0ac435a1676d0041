import { isCriticalIssue, type ListingIssue } from '../../../shared/catalog/listing-issue';
import type { Transaction } from '../../database/transaction';
import type { WriteContext } from '../../events/outbox';
import { raiseAlert, settleAlert } from '../alert/raise-alert';

export interface IssueChange {
  listingId: string;
  sku: string;
  before: ListingIssue[];
  after: ListingIssue[];
}

const keyOf = (listingId: string, issue: ListingIssue) =>
  `listing-issue:${listingId}:${issue.code}:${[...issue.attributeNames].sort().join(',')}`;

/**
 * One alert for each critical issue that has come up since the last look, and none for those that were there, so that
 * a dismissed alert stays dismissed while its issue lasts; alerts of issues that are cured are taken back.
 */
export async function alertOfIssues(
  tx: Transaction,
  change: IssueChange,
  context: WriteContext,
): Promise<void> {
  const keyed = (issues: ListingIssue[]) =>
    new Map(issues.filter(isCriticalIssue).map((issue) => [keyOf(change.listingId, issue), issue]));
  const before = keyed(change.before);
  const after = keyed(change.after);
  for (const key of before.keys()) {
    if (!after.has(key)) await settleAlert(tx, key, context.at);
  }
  for (const [key, issue] of after) {
    if (before.has(key)) continue;
    const severity = issue.enforcements.length > 0 ? 'critical' : 'warning';
    const message = `${change.sku}: ${issue.message}`;
    await raiseAlert(
      tx,
      { key, kind: 'listing-issue', severity, message, listingId: change.listingId },
      context,
    );
  }
}
