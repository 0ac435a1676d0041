import { knownCompounds, type Compounds } from './compounds';
import type { Keyword, KeywordEvidence } from './keyword';
import { normalise } from './normalise';

/** One finding: a phrase, and what speaks for it. */
export interface Candidate {
  phrase: string;
  evidence: KeywordEvidence;
}

/** The longest search that we keep: longer ones are pasted titles or broken cells. */
export const longestPhrase = 200;

/**
 * Keywords with the new findings among them: one keyword for all spellings of a phrase. Of each source the newest
 * finding counts; where one reading brought several (a file with «hole saw» and «holesaw»), the one with most searches:
 * they are never added up, since sources count close variants together or apart as they please.
 */
export function gatherKeywords(
  candidates: Iterable<Candidate>,
  known: readonly Keyword[] = [],
  compounds: Compounds = knownCompounds,
): Keyword[] {
  const found = new Map(known.map((keyword) => [keyword.key, { ...keyword, sources: [...keyword.sources] }]));
  for (const { phrase, evidence } of candidates) {
    const plain = phrase.trim().replace(/\s+/g, ' ').toLowerCase();
    const { key } = normalise(plain, compounds);
    if (key === '' || plain.length > longestPhrase) continue;
    const keyword = found.get(key);
    if (keyword === undefined) found.set(key, { key, phrase: plain, sources: [evidence], relevance: null });
    else add(keyword, plain, evidence);
  }
  return [...found.values()];
}

function add(keyword: Keyword, phrase: string, evidence: KeywordEvidence): void {
  const most = Math.max(-1, ...keyword.sources.map(({ volume }) => volume ?? -1));
  if ((evidence.volume ?? -1) > most) keyword.phrase = phrase;
  const at = keyword.sources.findIndex(({ source }) => source === evidence.source);
  const before = keyword.sources[at];
  if (before === undefined) keyword.sources.push(evidence);
  else if (isBetter(evidence, before)) keyword.sources[at] = evidence;
}

function isBetter(a: KeywordEvidence, b: KeywordEvidence): boolean {
  if (a.at !== b.at) return a.at > b.at;
  return (a.volume ?? -1) > (b.volume ?? -1);
}

/** The volume to work with: the newest that any source gave, with that source; null where none did. */
export function volumeOf({ sources }: Keyword): (KeywordEvidence & { volume: number }) | null {
  let best: (KeywordEvidence & { volume: number }) | null = null;
  for (const evidence of sources) {
    const { volume } = evidence;
    if (volume === null) continue;
    if (best === null || preference(evidence) > preference(best)) best = { ...evidence, volume };
  }
  return best;
}

/** Amazon's own counts before others', then the newest. */
function preference({ source, volumeAt, at }: KeywordEvidence): number {
  const isAmazons = source === 'search-query-performance' || source === 'brand-analytics';
  return (isAmazons ? 1e15 : 0) + (volumeAt ?? at);
}
