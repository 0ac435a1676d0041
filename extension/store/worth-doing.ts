import type { Change } from '@shared/catalog/change';
import type { Listing } from '@shared/catalog/listing';
import { isCriticalIssue } from '@shared/catalog/listing-issue';
import type { Finding, StoredScore } from '@shared/scoring/score-result';

/** One thing worth doing: a sentence, what is at stake, one act that opens the listing in the side panel. */
export interface WorthDoing {
  listingId: string;
  sku: string;
  kind: 'answer' | 'issue' | 'finding';
  sentence: string;
  /** «64 → 78», or Amazon's own words. */
  stake: string;
  act: string;
}

/**
 * One entry a listing, the dearest first: a change that waits for an answer, then what Amazon suppresses, then breaches
 * of policy, each by the points that mending wins. A listing whose only findings are hints is not listed.
 */
export function worthDoing(
  listings: Listing[],
  scoreOf: ReadonlyMap<string, StoredScore>,
  changes: Change[],
): WorthDoing[] {
  const asking = new Map(
    changes.filter((change) => change.state === 'asks').map((change) => [change.listingId, change]),
  );
  return listings
    .flatMap((listing) => entryOf(listing, scoreOf.get(listing.id), asking.get(listing.id)) ?? [])
    .sort((a, b) => b.rank - a.rank || a.entry.sku.localeCompare(b.entry.sku))
    .map(({ entry }) => entry);
}

interface Ranked {
  entry: WorthDoing;
  rank: number;
}

function entryOf(
  listing: Listing,
  score: StoredScore | undefined,
  asking: Change | undefined,
): Ranked | null {
  const base = { listingId: listing.id, sku: listing.sku };
  if (asking) {
    const sentence = `${listing.sku}: your change waits for an answer`;
    const stake = asking.question?.message ?? 'Amazon’s text is not what it was';
    return { entry: { ...base, kind: 'answer', sentence, stake, act: 'Answer' }, rank: 10_000 };
  }
  const total = score?.result.total ?? null;
  const policy = (score?.result.findings ?? []).filter((finding) => finding.severity === 'policy');
  const points = policy.reduce((sum, finding) => sum + finding.points, 0);
  const critical = gravest(listing.issues.filter(isCriticalIssue));
  if (critical) {
    const [words, urgency] = whatAmazonDid(critical.enforcements);
    const sentence = `${listing.sku} ${words}`;
    return {
      entry: { ...base, kind: 'issue', sentence, stake: critical.message, act: 'Mend' },
      rank: urgency + points,
    };
  }
  const first = policy[0];
  if (first === undefined) return null;
  return {
    entry: {
      ...base,
      kind: 'finding',
      sentence: sentenceOf(listing, first),
      stake: stakeOf(total, points),
      act: 'Mend',
    },
    rank: points,
  };
}

function gravest(issues: Listing['issues']): Listing['issues'][number] | undefined {
  return issues.toSorted((a, b) => whatAmazonDid(b.enforcements)[1] - whatAmazonDid(a.enforcements)[1])[0];
}

/** Amazon's enforcement in words, the gravest first: a text that Amazon hides is no listing that it hides. */
function whatAmazonDid(enforcements: readonly string[]): [words: string, urgency: number] {
  const did = (action: string) => enforcements.includes(action);
  if (did('CATALOG_ITEM_REMOVED')) return ['is removed from the catalogue', 2_000];
  if (did('LISTING_SUPPRESSED')) return ['is suppressed', 2_000];
  if (did('SEARCH_SUPPRESSED')) return ['is suppressed in search', 2_000];
  if (did('ATTRIBUTE_SUPPRESSED')) return ['has a text that Amazon suppresses', 1_000];
  return ['has an error at Amazon', 1_000];
}

function sentenceOf(listing: Listing, finding: Finding): string {
  return `${listing.sku}: ${finding.evidence.charAt(0).toLowerCase()}${finding.evidence.slice(1)}`;
}

function stakeOf(total: number | null, points: number): string {
  if (total === null) return 'not scored yet';
  const gain = Math.round(points);
  return gain < 1 ? `score ${total}` : `score ${total} → ${Math.min(100, total + gain)}`;
}
