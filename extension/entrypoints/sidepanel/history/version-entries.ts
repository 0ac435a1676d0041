import type { Change } from '@shared/catalog/change';
import type { ListingVersion } from '@shared/catalog/listing';
import { changedParts, type ChangedPart } from '../../../editing/content-edit';
import { scoreOwn, type OwnListing } from '../../../store/own-listing';

export interface VersionEntry {
  version: ListingVersion;
  /** What it did to the version before; empty for the first. */
  parts: ChangedPart[];
  /** The score of these words by today's rules, other facts as they are now. */
  total: number | null;
  totalBefore: number | null;
  title: string;
  who: string;
  reason: string | null;
}

/** Versions newest first, each with what it changed, who and why, and its score by today's rules. */
export function versionEntries(
  versions: ListingVersion[],
  changes: Change[],
  own: Pick<OwnListing, 'subject' | 'scoring'>,
  now: number,
): VersionEntry[] {
  const changeOf = new Map(changes.map((change) => [change.id, change]));
  let before: ListingVersion | null = null;
  let totalBefore: number | null = null;
  const entries: VersionEntry[] = [];
  for (const version of versions) {
    const { total } = scoreOwn(own, now, version.content);
    const parts = before === null ? [] : changedParts(before.content, version.content);
    const change = version.changeId === null ? undefined : changeOf.get(version.changeId);
    entries.push({
      version,
      parts,
      total,
      totalBefore,
      title: titleOf(version, parts),
      who: whoOf(version),
      reason: change?.reason || null,
    });
    before = version;
    totalBefore = total;
  }
  return entries.reverse();
}

function titleOf(version: ListingVersion, parts: ChangedPart[]): string {
  if (parts.length === 0) return 'First read from Amazon';
  const names = parts.map((part) => part.name);
  const listed =
    names.length > 2 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(' and ');
  return `${listed} ${version.origin === 'rewritten' ? 'rewritten by Amazon' : 'changed'}`;
}

function whoOf({ origin }: ListingVersion): string {
  return { amazon: 'seen at Amazon', published: 'you', rewritten: 'Amazon' }[origin];
}
