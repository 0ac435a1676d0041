import { countUtf8Bytes } from '../scoring/measure-text';
import { packProblemOf } from './pack-problem';
import { searchPacking } from './pack-search';
import { packWordsOf, refusalOf, type PackWord } from './pack-words';
import { chooseForms } from './pack-forms';

export interface PackPhrase {
  phrase: string;
  /** Searches, from a source that counts them; null or absent where none does. */
  volume?: number | null;
  /** 0 to 1, for phrases without a volume. */
  relevance?: number | null;
}

export interface PackRequest {
  phrases: readonly PackPhrase[];
  /** Bytes, UTF-8, spaces counted: Amazon says under 250 (facts: 249). */
  limit: number;
  /** Texts whose words are searchable already, the title first: their words cost nothing. */
  visible?: readonly string[];
  /** Own and foreign brands beside the makers that we know: phrases with one are refused, since search terms may hold none. */
  brands?: readonly string[];
}

export interface CoveredPhrase {
  phrase: string;
  volume: number | null;
  /** True where the visible copy says it all, so that the search terms need not. */
  isVisible: boolean;
}

export interface PackedTerms {
  /** Words in the order of their worth, one space between. */
  text: string;
  bytes: number;
  covered: CoveredPhrase[];
  missed: { phrase: string; volume: number | null }[];
  /** Phrases that search terms may not hold, with the reason in words. */
  refused: { phrase: string; volume: number | null; reason: string }[];
  /** Volume covered of all volume given, refused phrases included, 0 to 1; null where no phrase has a volume. */
  coveredShare: number | null;
}

interface Entry {
  phrase: string;
  volume: number | null;
  words: PackWord[];
  worth: number;
}

/**
 * Search terms that cover the most searches within the limit. A phrase counts when every word of it, in any form, is
 * there or in the visible copy. Phrases without a volume only fill what those with one leave, by relevance: their
 * worth is set below the smallest volume, never shown as one.
 */
export function packTerms({ phrases, limit, visible = [], brands = [] }: PackRequest): PackedTerms {
  const brandStems = brands.map((brand) => packWordsOf(brand).map(({ stem }) => stem));
  const free = new Set(visible.flatMap(packWordsOf).map(({ stem }) => stem));
  const unit = smallestVolume(phrases) / (phrases.length + 1);
  const entries: Entry[] = [];
  const refused: PackedTerms['refused'] = [];
  for (const { phrase, volume: given, relevance } of distinct(phrases)) {
    const volume = given ?? null;
    const words = packWordsOf(phrase);
    const reason = refusalOf(words, brandStems);
    if (reason !== null) refused.push({ phrase, volume, reason });
    else entries.push({ phrase, volume, words, worth: worthOf(volume, relevance ?? null, unit) });
  }
  const problem = packProblemOf(promising(entries, free), free, limit);
  const chosen = searchPacking(problem);
  const bought = new Set(problem.stems.filter((_, word) => chosen[word] === 1));
  const text = chooseForms(entries, bought, limit).join(' ');
  const isThere = ({ words }: Entry) => words.every(({ stem }) => free.has(stem) || bought.has(stem));
  const sum = (list: readonly { volume: number | null }[]) =>
    list.reduce((all, { volume }) => all + (volume ?? 0), 0);
  const covered = entries.filter(isThere);
  const all = sum(entries) + sum(refused);
  return {
    text,
    bytes: countUtf8Bytes(text),
    covered: covered.map(({ phrase, volume, words }) => ({
      phrase,
      volume,
      isVisible: words.every(({ stem }) => free.has(stem)),
    })),
    missed: entries.filter((entry) => !isThere(entry)).map(({ phrase, volume }) => ({ phrase, volume })),
    refused,
    coveredShare: all > 0 ? sum(covered) / all : null,
  };
}

/** More are looked at only for what they get for nothing: a report of 50,000 searches must not take ten seconds. */
const mostConsidered = 3000;

/** The phrases that are worth most for each byte that they still need, when there are too many for all. */
function promising(entries: readonly Entry[], free: ReadonlySet<string>): Entry[] {
  if (entries.length <= mostConsidered) return [...entries];
  const rated = entries.map((entry) => {
    const lacking = entry.words.filter(({ stem }) => !free.has(stem));
    return { entry, perByte: entry.worth / lacking.reduce((sum, { form }) => sum + form.length + 1, 1) };
  });
  rated.sort((a, b) => b.perByte - a.perByte);
  return rated.slice(0, mostConsidered).map(({ entry }) => entry);
}

function worthOf(volume: number | null, relevance: number | null, unit: number): number {
  return volume !== null && volume > 0 ? volume : unit * Math.max(relevance ?? 0.5, 0.01);
}

function smallestVolume(phrases: readonly PackPhrase[]): number {
  const volumes = phrases.map(({ volume }) => volume ?? 0).filter((volume) => volume > 0);
  return volumes.length === 0 ? 1 : volumes.reduce((a, b) => Math.min(a, b));
}

/** The same phrase twice counts once, with the larger volume: two files of one month are not two months. */
function distinct(phrases: readonly PackPhrase[]): PackPhrase[] {
  const found = new Map<string, PackPhrase>();
  for (const entry of phrases) {
    const phrase = entry.phrase.trim().replace(/\s+/g, ' ').toLowerCase();
    const before = found.get(phrase);
    if (before === undefined || (entry.volume ?? -1) > (before.volume ?? -1))
      found.set(phrase, { ...entry, phrase });
  }
  return [...found.values()];
}
