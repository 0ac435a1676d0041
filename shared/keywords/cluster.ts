import { volumeOf } from './candidates';
import type { Keyword } from './keyword';
import { setKeyOf } from './normalise';

/** Keywords that ask for one thing: «hole saw», «saws hole», «hole saw kit», «bi metal hole saw». */
export interface KeywordCluster {
  /** Key of the keyword that all others contain; of several the one searched most. */
  head: string;
  phrase: string;
  /** Keys, the head first, then by volume. */
  members: string[];
}

interface Group {
  stems: string[];
  keywords: Keyword[];
  volume: number;
}

/** A single word heads no cluster but its own: «drill» would swallow the shop. */
const fewestHeadStems = 2;

/**
 * Groups by the same stems in any order, then by containment: a group joins the head whose stems are all among its own,
 * the longest such head, of equals the most searched. Clusters come in order of volume.
 */
export function clusterKeywords(keywords: readonly Keyword[]): KeywordCluster[] {
  const groups = groupBySet(keywords).sort((a, b) => a.stems.length - b.stems.length || b.volume - a.volume);
  const headsOf = new Map<string, { head: Group; members: Group[] }[]>();
  const clusters: { head: Group; members: Group[] }[] = [];
  for (const group of groups) {
    const own = new Set(group.stems);
    const heads = group.stems.flatMap((stem) => headsOf.get(stem) ?? []);
    const fitting = heads.filter(({ head }) => head.stems.every((stem) => own.has(stem)));
    const best = fitting.reduce<(typeof fitting)[number] | null>(better, null);
    if (best !== null) {
      best.members.push(group);
      continue;
    }
    const cluster = { head: group, members: [group] };
    clusters.push(cluster);
    const [first] = group.stems;
    // Indexed by one stem, which every group that contains the head has.
    if (first !== undefined && group.stems.length >= fewestHeadStems) {
      headsOf.set(first, [...(headsOf.get(first) ?? []), cluster]);
    }
  }
  return clusters
    .map(({ members }) => ({
      members: members.flatMap(({ keywords: all }) => all),
      volume: members.reduce((most, { volume }) => Math.max(most, volume), 0),
    }))
    .sort((a, b) => b.volume - a.volume)
    .map(({ members: [head, ...rest] }) => clusterOf(head, rest))
    .filter((cluster) => cluster !== null);
}

function clusterOf(head: Keyword | undefined, rest: Keyword[]): KeywordCluster | null {
  if (head === undefined) return null;
  const members = [head, ...rest.sort((a, b) => volumeNumber(b) - volumeNumber(a))].map(({ key }) => key);
  return { head: head.key, phrase: head.phrase, members };
}

function better<T extends { head: Group }>(a: T | null, b: T): T {
  if (a === null || b.head.stems.length !== a.head.stems.length) {
    return a === null || b.head.stems.length > a.head.stems.length ? b : a;
  }
  return b.head.volume > a.head.volume ? b : a;
}

function groupBySet(keywords: readonly Keyword[]): Group[] {
  const groups = new Map<string, Group>();
  for (const keyword of keywords) {
    const setKey = setKeyOf(keyword.key.split(' '));
    const group = groups.get(setKey) ?? { stems: setKey.split(' '), keywords: [], volume: 0 };
    group.keywords.push(keyword);
    group.volume = Math.max(group.volume, volumeNumber(keyword));
    groups.set(setKey, group);
  }
  for (const group of groups.values()) group.keywords.sort((a, b) => volumeNumber(b) - volumeNumber(a));
  return [...groups.values()];
}

function volumeNumber(keyword: Keyword): number {
  return volumeOf(keyword)?.volume ?? 0;
}
